import { numbersIn } from '../../../domain/numberRuns';
import { questionnaireSteps } from '../../content/questionnaireSteps';
import type { PlanStep } from '../../everyAction/comparablePlan';
import type { ProposedChecklist } from '../../everyAction/proposedChecklist';
import type { OwnPlan } from './planOwn';

/**
 * What generating does to a checklist of ours and its questionnaires.
 * @param proposed what headers nobody knows are taken for
 */
export function ownSteps(
  { checklist: { additions, changes, hide, show }, rows, tabs }: OwnPlan,
  proposed: ProposedChecklist | undefined,
): readonly PlanStep[] {
  const idAt = new Map(rows.map(({ row, id }) => [row, id]));
  return [
    ...additions.map(({ id, texts, isHidden }) => ['add', id, texts, isHidden]),
    ...changes.map(({ row, column, text }) => ['write', idAt.get(row), column, text]),
    // Rows that are added are not there yet.
    ...numbersIn(hide).map((row) => ['hide', idAt.get(row)]),
    ...numbersIn(show).map((row) => ['show', idAt.get(row)]),
    ...questionnaireSteps(tabs),
    ...(proposed?.columns ?? []).map((column) => ['take', column]),
  ];
}
