import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { numberRuns, numbersIn, type NumberRun } from '../../../domain/numberRuns';
import { queueAreas } from '../../cells/queueAreas';
import { queueContents, type CellContent, type CellContents } from '../../changes/queueContents';
import type { Change, Remaining, Undo } from '../../changes/Change';
import { clearedCellsChange } from '../../changes/clearedCellsChange';
import { columnWidthChange } from '../../changes/columns/columnWidthChange';
import {
  clearedColumn,
  lastTableColumn,
  listColumn,
  tableColumn,
  type ColumnPlace,
} from '../../changes/columns/columnPlace';
import { deletedColumnChange } from '../../changes/columns/deletedColumnChange';
import type { RowsBetween } from '../../changes/columns/queueColumnContents';
import { writtenOnce } from '../../changes/writtenOnce';
import type { Guard } from '../../guards/Guard';
import { addressBelow, cellsBelow, queueBelow, type ColumnBelow } from '../belowHeader';
import { leftUndo } from '../leftUndo';
import { lookForOthers } from '../lookForOthers';
import { inAnyRow } from '../../cells/sameCells';

export interface AddedColumn {
  /** Its header cell. */
  readonly header: Excel.Range;
  readonly title: CellValue;
  /** Undefined beside cells that are no table. */
  readonly tableId: string | undefined;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly place: { readonly column: number; readonly width: number };
  /** Its cells; no table's, whose columns go with their headers. */
  readonly whole?: Excel.Range;
  /** True where what stood in its place, or right of its table, moved to the right and moves back. */
  readonly isInserted?: boolean;
  /** How many columns were put in left of it after it. */
  readonly shifted?: number;
  /** How far below the header the first cell stands that is not as we wrote it; undefined for none. */
  foreign(column: ColumnBelow): number | undefined;
  /**
   * How far below the header cells stand that go one by one where the column stays; left out, it stays as it is unless its
   * header alone is somebody's.
   */
  ours?(column: ColumnBelow): readonly number[];
  /** True for more live formulas than one request may bring. */
  readonly isLong?: boolean | undefined;
  /** How far below the header the first row stands. */
  readonly above?: number;
}

/** Takes a column away again that nobody wrote into; of another one at most the live formulas go. */
export function addedColumnUndo(added: AddedColumn): Undo {
  const { header, tableId, place, whole, shifted = 0 } = added;
  return {
    ranges: [header, ...(whole ? [whole] : [])],
    ...(whole && { withoutRanges: leftUndo(whole) }),
    look: (context) => {
      const column = queueColumn(context, added);
      const text = queueContents(header);
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      table?.columns.load('items/name');
      const area = table?.getRange();
      area?.load('columnIndex,columnCount');
      const used = area?.getEntireRow().getUsedRangeOrNullObject(true);
      used?.load('columnIndex,columnCount');
      header.load('rowIndex,columnIndex,address');
      const remaining = (last: number): Remaining => {
        // Widths do not move with cells.
        const width = header.columnIndex === place.column + shifted ? [widthBack(added)] : [];
        // From now on they follow what is inserted; below them nothing is ours.
        const filled = cellsBelow(header, 0, last);
        const cells = whole?.getBoundingRect(filled) ?? filled;
        const name = table?.columns.items[header.columnIndex - area!.columnIndex]?.name;
        const isBeside = used && area && rightOf(used) > rightOf(area) && !added.isInserted;
        const placed = (of: Excel.Table, column: string): ColumnPlace =>
          isBeside ? lastTableColumn(of, column) : tableColumn(of.columns, column);
        const removal =
          table && name !== undefined
            ? deletedColumnChange(placed(table, name), { alike: alikeIn(added) })
            : removedFromList(added, cells);
        return {
          changes: [...width, removal],
          guards: [stillOurs(context, added, cells, text()[0]![0]!)],
          left: [],
          deleted: [addressBelow(header)(0)],
        };
      };
      return () => {
        const { foreign, last, filled, ours } = column();
        const first = isOurs(added, text()[0]![0]!, last) ? foreign : 0;
        if (first !== undefined) return withoutOurs(context, added, ours, [first]);
        return lookForOthers(header, filled, (others) =>
          others.length === 0 ? remaining(last) : withoutOurs(context, added, ours, others),
        );
      };
    },
  };
}

function rightOf({ columnIndex, columnCount }: Excel.Range): number {
  return columnIndex + columnCount;
}

/** A run that was cut may have given it no more than its look. */
function isOurs({ title }: AddedColumn, header: CellContent, last: number): boolean {
  return header === title || (header === '' && last === 0);
}

function widthBack({ header, place }: AddedColumn): Change {
  const { worksheet } = header;
  return columnWidthChange(worksheet.getRangeByIndexes(0, place.column, 1, 1).getEntireColumn(), place.width);
}

/** A column that somebody wrote into stays: live formulas in it would lead to names and columns that are gone. */
function withoutOurs(
  context: Excel.RequestContext,
  added: AddedColumn,
  ours: readonly number[],
  others: readonly number[],
): Remaining {
  const { header } = added;
  const stillThere: Guard = () => {
    const column = queueColumn(context, added);
    return () => JSON.stringify(column().ours) === JSON.stringify(ours);
  };
  return {
    first: numberRuns(ours.filter((offset) => !others.includes(offset))).map((run) =>
      clearedCellsChange(cellsBelow(header, run.first, run.last)),
    ),
    changes: [],
    guards: ours.length > 0 ? [stillThere] : [],
    left: others.map(addressBelow(header)),
  };
}

/** Nobody wrote into it, and all that it holds is in its cells, which follow what is inserted. */
function stillOurs(context: Excel.RequestContext, added: AddedColumn, cells: Excel.Range, title: CellContent): Guard {
  return () => {
    const column = queueColumn(context, added);
    const text = queueContents(added.header);
    const kept = cells.getResizedRange(0, 0);
    kept.load('rowCount');
    return () => {
      const { foreign, last } = column();
      return text()[0]![0] === title && foreign === undefined && last < kept.rowCount;
    };
  };
}

/** @param cells from its header to the last one that holds something */
function removedFromList(added: AddedColumn, cells: Excel.Range): Change {
  const { header, whole, isInserted, isLong } = added;
  if (whole && isInserted) return deletedColumnChange(listColumn(() => whole, header.getOffsetRange(0, -1)));
  return isLong
    ? deletedColumnChange(
        clearedColumn(() => cells),
        { alike: alikeIn(added) },
      )
    : clearedCellsChange(cells);
}

function alikeIn({ isLong, above = 1 }: AddedColumn): RowsBetween | undefined {
  return isLong ? { above, below: 0 } : undefined;
}

interface ColumnNow {
  readonly foreign: number | undefined;
  /** How far below the header the last cell stands that holds something. */
  readonly last: number;
  /** Where formulas stand that were not looked at, by how far below the header. */
  readonly filled: readonly NumberRun[];
  /** How far below the header cells stand that go one by one. */
  readonly ours: readonly number[];
}

function queueColumn(context: Excel.RequestContext, added: AddedColumn): () => ColumnNow {
  const { header, isLong } = added;
  const end = queueEnd(context, added);
  if (isLong) return queueKinds(header, end);
  const column = queueBelow(header, 'contents');
  return () => {
    const found = column();
    const below = { ...found, count: Math.min(found.count, end()) };
    let last = below.count;
    while (last > 0 && below.at(last) === '') last--;
    const foreign = added.foreign(below);
    // Where somebody changed its header only, all below it is ours.
    const all = foreign === undefined ? offsetsOf(below).filter((offset) => below.at(offset) !== '') : [];
    return { foreign, last, filled: [], ours: added.ours?.(below) ?? all };
  };
}

/** Queues how far below the header a table ends: what stands below it is somebody's, and stays there. */
function queueEnd({ workbook }: Excel.RequestContext, { header, tableId }: AddedColumn): () => number {
  if (tableId === undefined) return () => Infinity;
  const table = workbook.tables.getItem(tableId).getRange();
  const top = header.getResizedRange(0, 0);
  table.load('rowIndex,rowCount');
  top.load('rowIndex');
  return () => table.rowIndex + table.rowCount - 1 - top.rowIndex;
}

/** Of live formulas only what is typed among them is somebody's. */
function queueKinds(header: Excel.Range, end: () => number): () => ColumnNow {
  const column = header.getEntireColumn();
  const [formulas, constants] = [queueAreas(column, 'Formulas'), queueAreas(column, 'Constants')];
  const place = header.getResizedRange(0, 0);
  place.load('rowIndex');
  return () => {
    const below = (areas: ReturnType<typeof formulas>): readonly NumberRun[] =>
      areas
        .map(({ top, bottom }) => ({
          first: Math.max(top - place.rowIndex, 1),
          last: Math.min(bottom - place.rowIndex, end()),
        }))
        .filter(({ first, last }) => first <= last);
    const [filled, typed] = [below(formulas()), below(constants())];
    return {
      foreign: typed[0]?.first,
      last: filled.reduce((lowest, { last }) => Math.max(lowest, last), 0),
      filled,
      ours: numbersIn(filled),
    };
  };
}

/** The first cell that does not hold the formula all others hold. */
export function notFilledAlike(column: ColumnBelow): number | undefined {
  const ours = new Set(filledAlike(column));
  return offsetsOf(column).find((offset) => column.at(offset) !== '' && !ours.has(offset));
}

/** The cells that hold the formula the first of them holds; a row that came in at the top may have none. */
export function filledAlike(column: ColumnBelow): readonly number[] {
  const { at, headerRow } = column;
  const inRow = (offset: number): string => inAnyRow(at(offset), headerRow + offset + 1);
  const offsets = offsetsOf(column);
  const alike = offsets.map(inRow).find((text) => text.startsWith('='));
  return offsets.filter((offset) => inRow(offset) === alike);
}

function offsetsOf({ count }: ColumnBelow): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Looks for other contents than those that were written, in whatever order; rows of ours may be gone by then. */
export function otherThan(written: CellContents): AddedColumn['foreign'] {
  return ({ at, count }) => {
    const isOurs = writtenOnce(written);
    for (let offset = 1; offset <= count; offset++) if (!isOurs(at(offset)) && at(offset) !== '') return 0;
    return undefined;
  };
}
