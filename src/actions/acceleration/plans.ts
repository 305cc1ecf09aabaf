import type { Playbook } from '../../catalog/loadPlaybook';
import type { Blocker, BlockerId } from '../../domain/acceleration/ActionPlan';
import type { StandingPlan } from '../../domain/acceleration/plannedSteps';
import type { CurrentRow } from '../../domain/lists/planList';
import { hasNote } from '../lists/notes';
import { statusIn } from '../wording/statusWords';
import { planKey, type JudgedRow, type PlanOwner } from './customersInUsage';

/** A customer's plan as it stands on the tab. */
export interface CustomerPlan extends StandingPlan {
  readonly key: string;
  readonly owner: PlanOwner;
  /** Its rows by step. */
  readonly rows: ReadonlyMap<string, CurrentRow>;
  /** Those with rows. */
  readonly blockers: readonly BlockerId[];
  /** Those of them that were not taken away. */
  readonly standing: readonly BlockerId[];
  /** Steps that are not required because their blocker was taken away. */
  readonly taken: ReadonlySet<string>;
}

/** What tells on the tab how a plan came about. */
export interface PlanMarks {
  /** What the word for stalled begins with, in every language. */
  readonly stalled: string;
  /** The note of a step whose blocker was taken away. */
  readonly taken: string;
}

/**
 * The plans on the tab, by what the ids of their rows begin with.
 * @param judged the customers of the usage sheet
 */
export function plansOf(
  rows: readonly CurrentRow[],
  judged: readonly JudgedRow[],
  { actionPlan }: Pick<Playbook, 'actionPlan'>,
  marks: PlanMarks,
): ReadonlyMap<string, CustomerPlan> {
  const healths = new Map(judged.map((row) => [planKey(row), row.health]));
  const keys = [...new Set(rows.map(({ id }) => keyOf(id)))];
  return new Map(
    keys.map((key) => {
      const own = new Map(rows.filter(({ id }) => keyOf(id) === key).map((row) => [stepOf(row.id), row]));
      const [first] = own.values();
      const owner = { customer: first!.texts['customer'] ?? '', service: first!.texts['service'] ?? '' };
      const taken = new Set([...own].filter(([, row]) => isTaken(row, marks.taken)).map(([step]) => step));
      const blockers = actionPlan.blockers.filter((blocker) => stepsOf(blocker).some((id) => own.has(id)));
      const plan: CustomerPlan = {
        key,
        owner,
        rows: own,
        statuses: new Map([...own].map(([step, { texts }]) => [step, statusIn(texts['status'] ?? '')])),
        wasStalled: (own.get('TALK')?.texts['why'] ?? '').startsWith(marks.stalled),
        health: healths.get(key),
        blockers: blockers.map(({ id }) => id),
        standing: blockers.filter((blocker) => !stepsOf(blocker).some((id) => taken.has(id))).map(({ id }) => id),
        taken,
      };
      return [key, plan] as const;
    }),
  );
}

function stepsOf({ steps }: Blocker): readonly string[] {
  return steps.flatMap(({ id, substeps }) => [id, ...substeps.map((each) => each.id)]);
}

function isTaken({ texts }: CurrentRow, note: string): boolean {
  return statusIn(texts['status'] ?? '') === 'notRequired' && hasNote(texts['notes'] ?? '', note);
}

function keyOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function stepOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
