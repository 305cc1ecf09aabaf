import { numbersIn } from '../../../domain/numberRuns';
import { SCOPE_COLUMNS } from '../../../recognition/foreign/scopeColumns';
import type { PlanStep } from '../../everyAction/comparablePlan';
import type { ForeignPlan, PlannedChecklist } from './planForeign';

/** What generating does to checklists that we did not make, to answers and to our list of groups. */
export function foreignSteps({ checklists, toAnswer, scope: { plan } }: ForeignPlan): readonly PlanStep[] {
  return [
    ...checklists.filter(({ isEmpty }) => !isEmpty).flatMap(stepsOf),
    ...toAnswer.map(({ group, place }) => ['answer', group.key, place]),
    ...[...plan.switched, ...plan.added].map(({ group, mark }) => ['switch', group.key, mark]),
  ];
}

/** Rows of others have no ids: all that they say tells them. */
function stepsOf({
  checklist: { tab, lines, ours },
  plan: { hide, show },
  texts,
}: PlannedChecklist): readonly PlanStep[] {
  const own = new Set(Object.values(ours).map((column) => column - tab.left));
  const said = (row: number) => [
    tab.sheet.name,
    ...(lines[row - tab.firstRow]?.values ?? []).filter((_, index) => !own.has(index)),
  ];
  return [
    ...numbersIn(hide).map((row) => ['hide', ...said(row)]),
    ...numbersIn(show).map((row) => ['show', ...said(row)]),
    ...SCOPE_COLUMNS.flatMap((column) => [...texts[column]].map(([row, text]) => [column, text, ...said(row)])),
  ];
}
