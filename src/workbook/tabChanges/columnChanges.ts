import { spanOf } from '../../domain/numberRuns';
import { headerOf, keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange, type DoneCells } from '../changes/cellsChange';
import type { CellContents } from '../changes/queueContents';
import type { Change, DoneChange } from '../changes/Change';
import { undoable } from '../changes/undoable';
import { cellsUndo, type LinesAt } from '../undo/cellsUndo';
import { recordRows } from '../undo/KeyedRows';

/** A content to put into one cell, ready for `range.formulas`; rows and columns 0-based, as they were read. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Single cells, written column by column, so that the number of actions does not grow with the number of cells. */
export function columnChanges(kept: KeptTab, writes: readonly CellWrite[]): readonly Change[] {
  const byColumn = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const known = byColumn.get(write.column);
    if (known) known.push(write);
    else byColumn.set(write.column, [write]);
  }
  if (byColumn.size === 0) return [];
  const columns = [...byColumn].map(([column, cells]): ColumnCells => {
    const { first, last } = spanOf(cells.map(({ row }) => row));
    const contents = Array.from({ length: last - first + 1 }, (): [string | null] => [null]);
    for (const { row, content } of cells) contents[row - first] = [content];
    return { row: first, column, contents };
  });
  return [columnsChange(kept, columns)];
}

/** Cells of one column from a row on, one per line; null leaves a cell as it is. @param write how they are sent */
export function columnChange(
  kept: KeptTab,
  { row, column }: Omit<CellWrite, 'content'>,
  contents: CellContents,
  write: (range: Excel.Range, contents: CellContents) => Change<DoneCells> = cellsChange,
): Change {
  return columnsChange(kept, [{ row, column, contents }], write);
}

interface ColumnCells {
  readonly row: number;
  readonly column: number;
  readonly contents: CellContents;
}

/** What tells the rows is read once for all columns. */
function columnsChange(
  kept: KeptTab,
  columns: readonly ColumnCells[],
  write: (range: Excel.Range, contents: CellContents) => Change<DoneCells> = cellsChange,
): Change {
  const changes = columns.map(({ row, column, contents }) =>
    write(keptCells(kept, { row, column, rows: contents.length }), contents),
  );
  const { first, last } = spanOf(columns.flatMap(({ row, contents }) => [row, row + contents.length - 1]));
  return undoable(inOrder(changes), () => {
    const { headerRow, lastRow, left } = kept.tab;
    const headers = columns.map(({ column }) => keptCells(kept, { row: headerRow, column }));
    const cells = columns.map(({ row, column, contents }) => keptCells(kept, { row, column, rows: contents.length }));
    for (const range of [...headers, ...cells]) range.load('address');
    const { readBack, rows } = recordRows(kept, first, last - first + 1);
    return {
      readBack,
      // Each by itself: where somebody deletes one of the columns, the others are found.
      undo: ({ parts }) =>
        parts.map(({ old, now, place }, index) => {
          const { row, column } = columns[index]!;
          const above = row - first;
          const tab = {
            left: place.column - column + left,
            top: place.row - row + headerRow,
            bottom: place.row - row + Math.max(lastRow, headerRow),
            texts: headerOf(kept.tab),
          };
          const linesAt = (contents: CellContents): LinesAt => ({
            lines: Array.from({ length: last - first + 1 }, (_, line) => contents[line - above]?.[0] ?? null),
            place: { ...place, row: place.row - above, headers: tab },
          });
          const written = { header: headers[index]!, cells: cells[index]!, old: linesAt(old), now: linesAt(now) };
          return cellsUndo(rows(), written, kept);
        }),
    };
  });
}

interface DoneInOrder extends DoneChange {
  readonly parts: readonly DoneCells[];
}

function inOrder(changes: readonly Change<DoneCells>[]): Change<DoneInOrder> {
  return {
    prepare: (context) => {
      const prepared = changes.map((change) => change.prepare(context));
      return {
        write: () => prepared.forEach((change) => change.write()),
        readAgain: () => prepared.forEach((change) => change.readAgain?.()),
        done: () => {
          const parts = prepared.map((change) => change.done());
          const undo = [...parts].reverse().flatMap((part) => part.undo);
          return { parts, undo, theirs: parts.flatMap(({ theirs }) => theirs) };
        },
      };
    },
  };
}
