/**
 * One thing that a plan does. Rows and columns are told by ids, headers and texts, not by places: wherever others moved
 * them, it is the same.
 */
export type PlanStep = readonly unknown[];

/** A plan that can be told from another one, also where both change as much. */
export interface ComparablePlan<Changes> {
  readonly changes: Changes;
  /** The same for plans that do the same. */
  readonly digest: string;
}

/** @param steps all that it does beside what its counts and names tell, in any order */
export function comparablePlan<Changes>(changes: Changes, steps: readonly PlanStep[]): ComparablePlan<Changes> {
  return { changes, digest: [JSON.stringify(changes), ...steps.map((step) => JSON.stringify(step)).sort()].join('\n') };
}
