import type { Change, DoneChange, PreparedChange } from './Change';

export interface DoneRowsHidden extends DoneChange {
  /** Whether the rows that were hidden or shown were hidden before; null for others. */
  readonly old: readonly (boolean | null)[];
}

/**
 * Hides and shows whole rows, with one call however many blocks they make.
 * @param rows the rows, as a range
 * @param hidden for each row; null leaves it as it is
 * @param written what the rows are to be before; other states are somebody's, and are put back
 */
export function rowsHiddenChange(
  rows: Excel.Range,
  hidden: readonly (boolean | null)[],
  written?: readonly boolean[],
): Change<DoneRowsHidden> {
  return {
    prepare: (): PreparedChange<DoneRowsHidden> => {
      const before = queueHidden(rows);
      let after = before;
      return {
        write: () => {
          rows.setRowProperties(hidden.map((rowHidden) => (rowHidden === null ? {} : { rowHidden })));
          after = queueHidden(rows);
        },
        done: (): DoneRowsHidden => {
          const all = before();
          const old = hidden.map((one, index) => (one === null ? null : all[index]!));
          const theirs = written
            ? hidden.map((one, index) => (one !== null && all[index] !== written[index] ? all[index]! : null))
            : [];
          return {
            old,
            undo: [rowsHiddenChange(rows, old, after())],
            theirs: theirs.some((one) => one !== null) ? [rowsHiddenChange(rows, theirs)] : [],
          };
        },
      };
    },
  };
}

/** Queues which rows are hidden; call the result after the sync. */
function queueHidden(rows: Excel.Range): () => readonly boolean[] {
  const read = rows.getRowProperties({ rowHidden: true });
  return () => read.value.map(({ rowHidden }) => rowHidden ?? false);
}
