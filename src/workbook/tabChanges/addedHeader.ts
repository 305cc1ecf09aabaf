import { keptCells, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { undoable } from '../changes/undoable';
import type { AddedColumn } from '../undo/columns/AddedColumn';
import { addedColumnUndo } from '../undo/columns/addedColumnUndo';

/** A column of ours that is begun right of a tab. */
export interface HeaderToAdd extends Pick<AddedColumn, 'foreign' | 'ours' | 'isLong'> {
  /** 0-based. */
  readonly column: number;
  /** Ready for `range.formulas`. */
  readonly title: string;
}

/** Enters the header of a column of ours; taken back, the whole column goes, with the width it was given. */
export function addedHeader(
  context: Excel.RequestContext,
  kept: KeptTab,
  { column, title, ...kind }: HeaderToAdd,
): Change {
  const { headerRow, lastRow } = kept.tab;
  const header = keptCells(kept, { row: headerRow, column });
  const whole = keptCells(kept, { row: headerRow, column, rows: Math.max(lastRow - headerRow, 0) + 1 });
  return undoable(cellsChange(header, [[title]]), () => {
    const table = kept.tab.table && context.workbook.tables.getItem(kept.tab.table.name);
    table?.load('id');
    header.load('columnIndex,format/columnWidth');
    // From now on they follow what is inserted.
    whole.load('address');
    return {
      undo: () => [
        addedColumnUndo({
          header,
          title,
          tableId: table?.id,
          place: { column: header.columnIndex, width: header.format.columnWidth },
          ...(!table && { whole }),
          ...kind,
          above: kept.tab.firstRow - headerRow,
        }),
      ],
    };
  });
}
