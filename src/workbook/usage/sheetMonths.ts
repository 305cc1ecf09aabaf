import { textForCell } from '../../recognition/cells/textForCell';
import type { NewMonth } from '../../recognition/usage/placeMonths';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { CellContents } from '../changes/queueContents';
import { filledRoomChange } from './filledRoomChange';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../changes/GuardedPlan';
import { undoable } from '../changes/undoable';
import { sameEnd } from '../guards/sameEnd';
import { stillEmpty } from '../guards/stillEmpty';
import { addedColumnUndo } from '../undo/columns/addedColumnUndo';
import { otherThan } from '../undo/columns/otherCells';

/** A new month beside cells that are no table. */
export interface SheetMonth extends NewMonth {
  /** 0-based; of several months all the column of the first. */
  readonly place: number;
  /** What is entered from a row on, 0-based from the first row. */
  readonly contents: CellContents;
  readonly from: number;
}

/**
 * Enters new months right of the last one, from the header down to a last row; what is ours and stands there moves on.
 * @param lastRow 0-based
 */
export function sheetMonths(kept: KeptTab<UsageTab>, months: readonly SheetMonth[], lastRow: number): GuardedPlan {
  if (months.length === 0) return NOTHING_TO_WRITE;
  const { headerRow, firstRow, right } = kept.tab;
  const rows = Math.max(lastRow, headerRow) - headerRow + 1;
  const first = months[0]!.place;
  const isMoved = months[0]!.fills === 'moved';
  const cellsOf = (column: number): Excel.Range =>
    isMoved ? cellsWithin(kept, { column, rows }) : cellsBeside(kept, { column, rows });
  const changes = months.map(({ header, contents, from }, index) => {
    const lines = Array.from({ length: rows }, (_, row): CellContents[number] => {
      if (row === 0) return [textForCell(header)];
      return [contents[headerRow + row - firstRow - from]?.[0] ?? null];
    });
    const column = first + index;
    const room = {
      place: () => cellsOf(column),
      model: cellsOf(column - 1),
      contents: lines,
      isMoved,
    };
    const added = { title: textForCell(header), tableId: undefined, isInserted: isMoved, foreign: otherThan(contents) };
    return undoable(filledRoomChange(room), () => ({
      undo: ({ header: cell, cells, before }) =>
        cell ? [addedColumnUndo({ ...added, header: cell, place: before, whole: cells })] : [],
    }));
  });
  // What moves on needs cells that are empty as well.
  const empty = isMoved ? right + 1 : first;
  const sheet = kept.block.worksheet;
  // What stands below a column that moves on would stay.
  const end = isMoved ? [sameEnd(sheet, kept.tab.sheet.used)] : [];
  return { changes, guards: [stillEmpty(cellsBeside(kept, { column: empty, rows, columns: months.length })), ...end] };
}

/** As high as the block is by then: where others inserted rows, all of them move, or customers would be mixed up. */
function cellsWithin(
  kept: KeptTab<UsageTab>,
  { column, rows }: { readonly column: number; readonly rows: number },
): Excel.Range {
  const { headerRow, left } = kept.tab;
  const last = kept.block.getLastRow().getCell(0, column - left);
  return keptCells(kept, { row: headerRow, column, rows }).getBoundingRect(last);
}

/** Right of everything else: columns that others inserted since the tab was read do not make them some of theirs. */
function cellsBeside(
  { block, tab }: KeptTab<UsageTab>,
  { column, rows, columns = 1 }: { readonly column: number; readonly rows: number; readonly columns?: number },
): Excel.Range {
  return block
    .getRow(0)
    .getLastCell()
    .getOffsetRange(0, column - tab.right)
    .getResizedRange(rows - 1, columns - 1);
}
