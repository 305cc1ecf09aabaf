import type { Playbook } from '../../catalog/loadPlaybook';
import type { BlockerId } from '../../domain/acceleration/ActionPlan';
import type { StandingPlan } from '../../domain/acceleration/plannedSteps';
import type { CurrentRow } from '../../domain/lists/planList';
import { statusIn } from '../wording/statusWords';
import { planKey, type JudgedRow, type PlanOwner } from './customersInUsage';

/** A customer's plan as it stands on the tab. */
export interface CustomerPlan extends StandingPlan {
  readonly key: string;
  readonly owner: PlanOwner;
  /** Its rows by step. */
  readonly rows: ReadonlyMap<string, CurrentRow>;
  readonly blockers: readonly BlockerId[];
}

/**
 * The plans on the tab, by what the ids of their rows begin with.
 * @param judged the customers of the usage sheet
 * @param stalled what the word for stalled begins with, in every language
 */
export function plansOf(
  rows: readonly CurrentRow[],
  judged: readonly JudgedRow[],
  { actionPlan }: Pick<Playbook, 'actionPlan'>,
  stalled: string,
): ReadonlyMap<string, CustomerPlan> {
  const healths = new Map(judged.map((row) => [planKey(row), row.health]));
  const keys = [...new Set(rows.map(({ id }) => keyOf(id)))];
  return new Map(
    keys.map((key) => {
      const own = new Map(rows.filter(({ id }) => keyOf(id) === key).map((row) => [stepOf(row.id), row]));
      const [first] = own.values();
      const owner = { customer: first!.texts['customer'] ?? '', service: first!.texts['service'] ?? '' };
      const plan: CustomerPlan = {
        key,
        owner,
        rows: own,
        statuses: new Map([...own].map(([step, { texts }]) => [step, statusIn(texts['status'] ?? '')])),
        wasStalled: (own.get('TALK')?.texts['why'] ?? '').startsWith(stalled),
        health: healths.get(key),
        blockers: actionPlan.blockers.filter(({ steps }) => steps.some(({ id }) => own.has(id))).map(({ id }) => id),
      };
      return [key, plan] as const;
    }),
  );
}

function keyOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function stepOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
