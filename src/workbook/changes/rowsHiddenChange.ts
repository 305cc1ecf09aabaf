import { numberRuns, type NumberRun } from '../../domain/numberRuns';
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
      const sized = rows.getRow(0).getResizedRange(hidden.length - 1, 0);
      const blocks = blocksOf(hidden).map((block) => queueBlock(rows, block));
      const before = queueHidden(sized);
      let after = before;
      const readAgain = (): void => {
        after = queueHidden(sized);
      };
      return {
        write: () => {
          const [state, ...others] = new Set(hidden);
          // Rows that others inserted between rows of one block go with them.
          if (others.length === 0 && typeof state === 'boolean') rows.rowHidden = state;
          else sized.setRowProperties(hidden.map((rowHidden) => (rowHidden === null ? {} : { rowHidden })));
          readAgain();
        },
        readAgain,
        done: (): DoneRowsHidden => {
          const [all, now] = [before(), after()];
          const old = hidden.map((one, index) => (one === null ? null : all[index]!));
          const theirs = written ? otherStates(hidden, all, written) : [];
          const back = blocks.map(({ first, last, cells }) =>
            rowsHiddenChange(cells, old.slice(first, last + 1), now.slice(first, last + 1)),
          );
          return {
            old,
            undo: [withTheirTexts(back)],
            theirs: theirs.some((one) => one !== null) ? [rowsHiddenChange(rows, theirs)] : [],
          };
        },
      };
    },
  };
}

/** Of the rows that were hidden or shown those that were not as expected before; null for others. */
function otherStates(
  hidden: readonly (boolean | null)[],
  before: readonly boolean[],
  written: readonly boolean[],
): readonly (boolean | null)[] {
  return hidden.map((one, index) => (one !== null && before[index] !== written[index] ? before[index]! : null));
}

/**
 * The texts of cells are put back in a second request, which is when rows are hidden or shown again: what a row says of
 * itself is never told by one request and hidden by another.
 */
function withTheirTexts(changes: readonly Change[]): Change {
  return { prepare: () => ({ write: () => {}, done: () => ({ undo: [], theirs: changes }) }) };
}

/** Each block that is followed by itself costs bytes: scattered rows are followed as a whole. */
const MOST_BLOCKS = 100;

/** Rows that are hidden or shown together, as places in the rows of a change. */
function blocksOf(hidden: readonly (boolean | null)[]): readonly NumberRun[] {
  const blocks = [true, false].flatMap((state) =>
    numberRuns(hidden.flatMap((one, index) => (one === state ? [index] : []))),
  );
  return blocks.length <= MOST_BLOCKS ? blocks : [{ first: 0, last: hidden.length - 1 }];
}

/** From now on the rows of a block follow those that are inserted between them and others. */
function queueBlock(rows: Excel.Range, { first, last }: NumberRun): NumberRun & { readonly cells: Excel.Range } {
  const cells = rows.getRow(first).getResizedRange(last - first, 0);
  cells.load('address');
  return { first, last, cells };
}

/** Queues which rows are hidden; call the result after the sync. */
function queueHidden(rows: Excel.Range): () => readonly boolean[] {
  const read = rows.getRowProperties({ rowHidden: true });
  return () => read.value.map(({ rowHidden }) => rowHidden ?? false);
}
