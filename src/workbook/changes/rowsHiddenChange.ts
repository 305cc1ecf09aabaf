import type { Change, DoneChange, PreparedChange } from './Change';

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
): Change {
  return {
    prepare: (): PreparedChange => {
      const before = queueHidden(rows);
      let after = before;
      return {
        write: () => {
          rows.setRowProperties(hidden.map((rowHidden) => (rowHidden === null ? {} : { rowHidden })));
          after = queueHidden(rows);
        },
        done: (): DoneChange => {
          const old = before();
          const theirs = written
            ? hidden.map((one, index) => (one !== null && old[index] !== written[index] ? old[index]! : null))
            : [];
          return {
            undo: [
              rowsHiddenChange(
                rows,
                hidden.map((one, index) => (one === null ? null : old[index]!)),
                after(),
              ),
            ],
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
