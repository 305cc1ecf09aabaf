import type { Change } from './Change';
import type { Guard } from '../guards/Guard';

/** What is to be written, in order, and what must still be so. */
export interface GuardedPlan {
  readonly changes: readonly Change[];
  readonly guards: readonly Guard[];
}

export const NOTHING_TO_WRITE: GuardedPlan = { changes: [], guards: [] };

/** What holds wherever its cells have moved, such as names. */
export function unguarded(changes: readonly Change[]): GuardedPlan {
  return { changes, guards: [] };
}

export function together(plans: readonly GuardedPlan[]): GuardedPlan {
  return { changes: plans.flatMap(({ changes }) => changes), guards: plans.flatMap(({ guards }) => guards) };
}
