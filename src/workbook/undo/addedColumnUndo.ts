import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueContents } from '../changes/cellsChange';
import type { Change, Undo } from '../changes/Change';
import { clearedCellsChange } from '../changes/clearedCellsChange';
import { columnWidthChange } from '../changes/columnWidthChange';
import { listColumn, tableColumn } from '../changes/columnPlace';
import { deletedColumnChange } from '../changes/deletedColumnChange';
import type { Guard } from '../guards/Guard';
import { cellsBelow, queueBelow, type ColumnBelow } from './belowHeader';
import { leftUndo } from './leftUndo';
import { contentsInAnyOrder, inAnyRow } from '../cells/sameCells';

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
  /** True where what stood in their place moved to the right and moves back. */
  readonly isInserted?: boolean;
  /** How many columns were put in left of it after it. */
  readonly shifted?: number;
  /** How far below the header the first cell stands that is not as we wrote it; undefined for none. */
  foreign(column: ColumnBelow): number | undefined;
}

/** Takes a column away again that nobody wrote into; another one stays as a whole. */
export function addedColumnUndo(added: AddedColumn): Undo {
  const { header, title, tableId, place, whole, shifted = 0, foreign } = added;
  const stillOurs: Guard = () => {
    const column = queueBelow(header, 'contents');
    return () => foreign(column()) === undefined;
  };
  return {
    ranges: [header, ...(whole ? [whole] : [])],
    ...(whole && { withoutRanges: leftUndo(whole) }),
    look: (context) => {
      const column = queueBelow(header, 'contents');
      const text = queueContents(header);
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      table?.columns.load('items/name');
      const area = table?.getRange();
      area?.load('columnIndex');
      return () => {
        const below = column();
        const first = text()[0]![0] === title ? foreign(below) : 0;
        if (first !== undefined) return { changes: [], guards: [], left: [below.addressOf(first)] };
        const isInPlace = header.columnIndex === place.column + shifted;
        // Widths do not move with cells.
        const sheetColumn = header.worksheet.getRangeByIndexes(0, place.column, 1, 1).getEntireColumn();
        const width = isInPlace ? [columnWidthChange(sheetColumn, place.width)] : [];
        const index = area && header.columnIndex - area.columnIndex;
        const name = table?.columns.items[index!]?.name;
        const removal =
          table && name !== undefined
            ? deletedColumnChange(tableColumn(table.columns, name))
            : removedFromList(added, below);
        return { changes: [...width, removal], guards: [stillOurs], left: [], deleted: [below.addressOf(0)] };
      };
    },
  };
}

function removedFromList({ header, whole, isInserted }: AddedColumn, below: ColumnBelow): Change {
  return whole && isInserted
    ? deletedColumnChange(listColumn(() => whole, header.getOffsetRange(0, -1)))
    : clearedCellsChange(cellsBelow(header, 0, lastFilled(below)));
}

/** How far below the header the last cell stands that holds something; below it nothing is ours. */
function lastFilled({ at, count }: ColumnBelow): number {
  let offset = count;
  while (offset > 0 && at(offset) === '') offset--;
  return offset;
}

/** The first cell that does not hold the formula all others hold. */
export function notFilledAlike({ at, count, headerRow }: ColumnBelow): number | undefined {
  const inRow = (offset: number): string => inAnyRow(at(offset), headerRow + offset + 1);
  const offsets = Array.from({ length: count }, (_, index) => index + 1);
  const alike = inRow(1);
  return offsets.find((offset) => at(offset) !== '' && (inRow(offset) !== alike || !alike.startsWith('=')));
}

/** Looks for other contents than those that were written, in whatever order. @param written by `contentsInAnyOrder` */
export function otherThan(written: string): AddedColumn['foreign'] {
  return ({ at, count }) => {
    const found = Array.from({ length: count }, (_, index) => at(index + 1));
    return contentsInAnyOrder(found) === written ? undefined : 0;
  };
}
