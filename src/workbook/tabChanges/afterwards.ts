import type { PreparedChange } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { areAsPlanned, queueChanges, queueReadAgain } from '../changes/guardedWrite';

/**
 * A plan for cells that stand where they are only once the changes before it are written: looked at, read and written
 * then, in the same request.
 */
export function afterwards(make: () => GuardedPlan): GuardedPlan {
  let holds: readonly (() => boolean)[] = [];
  let prepared: readonly PreparedChange[] = [];
  return {
    changes: [
      {
        prepare: (context) => ({
          write: () => {
            const { changes, guards } = make();
            holds = guards.map((guard) => guard());
            prepared = queueChanges(context, changes);
          },
          readAgain: () => queueReadAgain(prepared),
          done: () => {
            const done = [...prepared].reverse().map((change) => change.done());
            return {
              undo: done.flatMap(({ undo }) => undo),
              theirs: done.flatMap(({ theirs }) => theirs),
              later: done.flatMap(({ later = [] }) => later),
            };
          },
        }),
      },
    ],
    guards: [() => () => holds.every((isSo) => isSo()) && areAsPlanned(prepared)],
  };
}
