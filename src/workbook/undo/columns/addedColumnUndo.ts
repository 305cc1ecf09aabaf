import { numberRuns, numbersIn, type NumberRun } from '../../../domain/numberRuns';
import { queueAreas } from '../../cells/queueAreas';
import { queueContents, type CellContent } from '../../changes/queueContents';
import type { Change, Remaining, Undo } from '../../changes/Change';
import { clearedCellsChange } from '../../changes/clearedCellsChange';
import { columnWidthChange } from '../../changes/columns/columnWidthChange';
import { clearedColumn, listColumn } from '../../changes/columns/columnPlace';
import { deletedColumnChange } from '../../changes/columns/deletedColumnChange';
import type { RowsBetween } from '../../changes/columns/queueColumnContents';
import type { Guard } from '../../guards/Guard';
import { addressBelow, cellsBelow, queueBelow } from '../belowHeader';
import { leftUndo } from '../leftUndo';
import type { AddedColumn } from './AddedColumn';
import { columnOfTable, lastOf, queueTable, sameColumns, type TableNow } from './columnOfTable';
import { offsetsOf } from './otherCells';
import { lookForOthers } from '../lookForOthers';

/** Takes a column away again that nobody wrote into; of another one at most the live formulas go. */
export function addedColumnUndo(added: AddedColumn): Undo {
  const { header, tableId, whole } = added;
  return {
    ranges: [header, ...(whole ? [whole] : [])],
    ...(whole && { withoutRanges: leftUndo(whole) }),
    look: (context) => {
      const column = queueColumn(context, added);
      const text = queueContents(header);
      const inTable = tableId === undefined ? undefined : queueTable(context, tableId);
      header.load('rowIndex,columnIndex,address');
      return () => {
        const { foreign, last, filled, ours } = column();
        const first = isOurs(added, text()[0]![0]!, last) ? foreign : 0;
        if (first !== undefined) return withoutOurs(context, added, ours, [first]);
        return lookForOthers(header, filled, (others) =>
          others.length === 0
            ? wholeColumn(context, added, { last, title: text()[0]![0]!, inTable })
            : withoutOurs(context, added, ours, others),
        );
      };
    },
  };
}

interface ColumnToTake {
  /** How far below the header the last cell stands that holds something. */
  readonly last: number;
  readonly title: CellContent;
  /** Undefined for cells that are no table. */
  readonly inTable: TableNow | undefined;
}

/** Takes all of it away. */
function wholeColumn(
  context: Excel.RequestContext,
  added: AddedColumn,
  { last, title, inTable }: ColumnToTake,
): Remaining {
  const { header, place, whole, shifted = 0 } = added;
  // Widths do not move with cells.
  const width = header.columnIndex === place.column + shifted ? [widthBack(added)] : [];
  // From now on they follow what is inserted; below them nothing is ours.
  const filled = cellsBelow(header, 0, (inTable && lastOf(inTable, header)) ?? last);
  const cells = whole?.getBoundingRect(filled) ?? filled;
  const { changes, guards, ...rest } = removalOf(added, cells, inTable);
  return {
    changes: [...width, ...changes],
    ...rest,
    guards: [stillOurs(context, added, cells, title), ...guards],
    left: [],
    deleted: [addressBelow(header)(0)],
  };
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
function removalOf(
  added: AddedColumn,
  cells: Excel.Range,
  inTable: TableNow | undefined,
): Pick<Remaining, 'changes' | 'guards' | 'tableColumn'> {
  const removal = removedFromList(added, cells);
  const tableColumn = inTable && columnOfTable(inTable, added, removal, alikeIn(added));
  if (!tableColumn) return { changes: [removal], guards: [] };
  return { changes: [], tableColumn, guards: [sameColumns(inTable, added.header)] };
}

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
