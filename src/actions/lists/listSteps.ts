import type { PlanStep } from '../everyAction/comparablePlan';
import type { NextSteps } from './nextSteps';
import type { PlannedList } from './ownList';

/** What is done to lists of ours, and to the line on the Start tab that counts them. */
export function listSteps(lists: readonly PlannedList[], line: NextSteps | undefined): readonly PlanStep[] {
  return [
    ...lists.flatMap(({ kind, plan: { additions, changes }, toMake, current }): readonly PlanStep[] => {
      const idAt = new Map(current?.rows.map(({ row, id }) => [row, id]));
      return [
        ...(toMake?.rows ?? additions).map(({ id, texts, initial }) => [kind, id, texts, initial]),
        ...changes.map(({ row, field, text }) => [kind, idAt.get(row), field, text]),
      ];
    }),
    ...(line?.state === 'wanted' ? [['nextSteps', line.found, line.formula]] : []),
  ];
}
