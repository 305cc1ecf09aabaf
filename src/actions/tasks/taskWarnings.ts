import { cellAddress } from '../../recognition/cells/cellAddress';
import type { Problem } from '../everyAction/ActionResult';
import { createProblem } from '../everyAction/runAction';
import { statusIn } from '../wording/statusWords';
import type { WorkbookContent } from '../wording/workbookContent';
import { isResolved } from './itemStates';
import type { PlaybookState } from './playbookState';

const DEPLOYMENT = '1247';
const REVIEW = '3190';

/** What should be known about the tasks as they stand: warnings, which stop nothing. */
export function taskWarnings(state: PlaybookState, content: WorkbookContent): readonly Problem[] {
  return [...skippedWithoutReason(state, content), ...deploymentWarnings(state, content)];
}

/** Playbook R20. */
function skippedWithoutReason({ list, work }: PlaybookState, { messages }: WorkbookContent): readonly Problem[] {
  if (!list || list.kept.tab.columns.notes === undefined) return [];
  const { sheet, columns } = list.kept.tab;
  const ids = new Set(work.map((each) => each.work.id));
  return list.rows
    .filter(
      ({ id, texts }) => ids.has(id) && statusIn(texts['status'] ?? '') === 'notRequired' && !texts['notes']?.trim(),
    )
    .map(({ id, row }) => {
      const place = { sheet: sheet.name, cell: cellAddress(row, columns.notes!) };
      return createProblem('taskSkippedWithoutReason', messages, { task: id, ...place }, place);
    });
}

/** A pilot comes first (playbook R21), and so does the customer's review (R18). */
function deploymentWarnings({ list, items = [] }: PlaybookState, { messages }: WorkbookContent): readonly Problem[] {
  const statusOf = (task: string) => statusIn(list?.rows.find(({ id }) => id === task)?.texts['status'] ?? '');
  const deployment = statusOf(DEPLOYMENT);
  if (deployment !== 'inProgress' && deployment !== 'done') return [];
  const open = items.filter((item) => item.scope !== 'outOfScope' && item.stage === 'beforePilot' && !isResolved(item));
  return [
    ...(deployment === 'inProgress' ? [createProblem('pilotRecommended', messages, { count: open.length })] : []),
    ...(statusOf(REVIEW) === 'done' ? [] : [createProblem('deploymentBeforeReview', messages, {})]),
  ];
}
