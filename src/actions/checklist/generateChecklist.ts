import { isEmptyChecklistPlan, planChecklist, type ChecklistPlan } from '../../domain/checklist/planChecklist';
import type { NumberRun } from '../../domain/numberRuns';
import type { Service } from '../../domain/services/Service';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readChecklist } from '../../workbook/checklist/readChecklist';
import { keepTab } from '../../workbook/cells/KeptTab';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/guards/sameHeader';
import { sameIds } from '../../workbook/guards/sameIds';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { checklistChanges } from '../../workbook/checklist/checklistChanges';
import { lastGeneratedChanges } from '../../workbook/start/lastGeneratedChanges';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { queueAnswers } from '../everyAction/queueAnswers';
import { readLayout } from '../everyAction/readLayout';
import { requireClearTabs, requireWhy } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireQuestionnaires } from '../everyAction/requireQuestionnaires';
import { requireWritable, requireWritableStart } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { wantedItems, type ScopedItem } from '../wording/wantedItems';
import type { WorkbookContent } from '../wording/workbookContent';

export interface ChecklistChanges {
  readonly itemsAdded: number;
  readonly itemsUpdated: number;
  readonly rowsHidden: number;
  /** Contiguous blocks the newly hidden rows make. */
  readonly blocksHidden: number;
  readonly rowsShown: number;
}

/** The checklist as it is once the action is done. */
export interface ChecklistReport {
  readonly items: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly needsAnswer: number;
  readonly hidden: number;
  /** Contiguous blocks of hidden rows. */
  readonly blocks: number;
}

export type ChecklistResult = ActionResult<ChecklistChanges, ChecklistReport>;

/**
 * Generates the final checklist from the answers: items of services out of scope are hidden, never deleted (playbook
 * R15, R16). Run again without a new answer it changes nothing.
 */
export function generateChecklist(excel: ExcelHost, mode: Mode, now: Date): Promise<ChecklistResult> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { snapshot, questionnaires, checklist, content } = layout;
    if (!checklist) throw new WorkbookError('checklistMissing');
    requireWhy(checklist, layout);
    const kept = keepTab(context, checklist);
    const readAll = queueAnswers(context, questionnaires, content);
    const { items, freeRow } = await readChecklist(context, checklist);
    kept.requireHeader();
    requireQuestionnaires(items, layout);
    const wanted = wantedItems(servicesOf(questionnaires, content), await readAll(), content);
    const plan = planChecklist(items, wanted, freeRow);
    const isEmpty = isEmptyChecklistPlan(plan);
    if (!isEmpty) requireWritable(checklist);
    if (!isEmpty) requireWritableStart(snapshot);
    if (!isEmpty && mode === 'apply') {
      const { changes, guards } = checklistChanges(context, kept, plan, freeRow);
      await guardedWrite(
        context,
        [...lastGeneratedChanges(context, snapshot, now), ...changes],
        [sameHeader(kept), sameIds(kept, items), ...guards],
      );
    }
    return {
      outcome: isEmpty ? 'unchanged' : 'done',
      changes: changesOf(plan),
      problems: [],
      ...reportOf(wanted, plan),
    };
  });
}

/** The services whose questionnaire the workbook has, in the catalog's order. */
function servicesOf(questionnaires: readonly QuestionnaireTab[], { services }: WorkbookContent): readonly Service[] {
  return services.filter(({ id }) => questionnaires.some(({ service }) => service === id));
}

function changesOf({ additions, changes, hide, show }: ChecklistPlan): ChecklistChanges {
  return {
    itemsAdded: additions.length,
    itemsUpdated: new Set(changes.map(({ row }) => row)).size,
    rowsHidden: countRows(hide),
    blocksHidden: hide.length,
    rowsShown: countRows(show),
  };
}

function reportOf(items: readonly ScopedItem[], { hidden }: ChecklistPlan): ChecklistReport {
  const inState = (state: ScopedItem['scope']['state']): number =>
    items.filter(({ scope }) => scope.state === state).length;
  return {
    items: items.length,
    inScope: inState('inScope'),
    outOfScope: inState('outOfScope'),
    needsAnswer: inState('needsAnswer'),
    hidden: countRows(hidden),
    blocks: hidden.length,
  };
}

function countRows(blocks: readonly NumberRun[]): number {
  return blocks.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
