import type { PlanStep } from '../everyAction/comparablePlan';
import type { PlannedTab } from './questionnaireTabs';

/** What is done to questionnaires. */
export function questionnaireSteps(tabs: readonly PlannedTab[]): readonly PlanStep[] {
  return tabs.flatMap(({ current, plan: { additions, changes } }): readonly PlanStep[] => {
    const sheet = current?.kept.tab.sheet.name;
    return [
      ...additions.map(({ id, question, answer, notes }) => [sheet, id, question, answer, notes]),
      ...changes.map(({ id, column, text }) => [sheet, id, column, text]),
    ];
  });
}
