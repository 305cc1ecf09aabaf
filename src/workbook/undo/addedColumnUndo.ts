import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueContents } from '../changes/cellsChange';
import type { Change, Undo } from '../changes/Change';
import { clearedCellsChange } from '../changes/clearedCellsChange';
import { columnWidthChange } from '../changes/columnWidthChange';
import { removedColumnChange } from '../changes/removedColumnChange';
import { cellsBelow, queueBelow, type ColumnBelow } from './belowHeader';
import { inAnyRow } from './sameCells';

export interface AddedColumn {
  /** Its header cell. */
  readonly header: Excel.Range;
  readonly title: CellValue;
  /** Undefined beside cells that are no table. */
  readonly tableId: string | undefined;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly place: { readonly column: number; readonly width: number };
  /** How far below the header the first cell stands that is not as we wrote it; undefined for none. */
  foreign(column: ColumnBelow): number | undefined;
}

/** Takes a column away again that nobody wrote into; another one stays as a whole. */
export function addedColumnUndo({ header, title, tableId, place, foreign }: AddedColumn): Undo {
  return {
    ranges: [header],
    look: (context) => {
      const column = queueBelow(header, 'contents');
      const text = queueContents(header);
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      table?.columns.load('items/id');
      const area = table?.getRange();
      area?.load('columnIndex');
      return () => {
        const below = column();
        const first = text()[0]![0] === title ? foreign(below) : 0;
        if (first !== undefined) return { changes: [], guards: [], left: [below.addressOf(first)] };
        const width = header.columnIndex === place.column ? [columnWidthChange(header, place.width)] : [];
        const id = area && table?.columns.items[header.columnIndex - area.columnIndex]?.id;
        const removal: Change =
          table && id !== undefined
            ? removedColumnChange(table, id)
            : clearedCellsChange(cellsBelow(header, 0, below.count));
        return { changes: [...width, removal], guards: [], left: [] };
      };
    },
  };
}

/** The first cell that does not hold the formula all others hold. */
export function notFilledAlike({ at, count, headerRow }: ColumnBelow): number | undefined {
  const inRow = (offset: number): string => inAnyRow(at(offset), headerRow + offset + 1);
  const offsets = Array.from({ length: count }, (_, index) => index + 1);
  const alike = inRow(1);
  return offsets.find((offset) => at(offset) !== '' && (inRow(offset) !== alike || !alike.startsWith('=')));
}
