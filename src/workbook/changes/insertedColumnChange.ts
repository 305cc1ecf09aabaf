import { cellsChange, type CellContents } from './cellsChange';
import type { Change, DoneChange } from './Change';
import { removedColumnChange } from './removedColumnChange';

/** A column to be put into a table. */
export interface InsertedColumn {
  /** 0-based in the table; undefined for its right end. */
  readonly index: number | undefined;
  readonly header: string;
  /** Of each row of the body, ready for `range.formulas`; null leaves a cell blank. */
  readonly contents: CellContents;
  /** In points. */
  readonly width: number;
}

export interface DoneInsertedColumn extends DoneChange {
  /** The header cell. */
  readonly header: Excel.Range;
  readonly tableId: string;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly place: { readonly column: number; readonly width: number };
}

/** Puts a column into a table; the table's columns right of it move. */
export function insertedColumnChange(
  table: Excel.Table,
  { index, header, contents, width }: InsertedColumn,
): Change<DoneInsertedColumn> {
  return {
    prepare: (context) => {
      table.load('id');
      let column: Excel.TableColumn;
      let place: Excel.Range;
      let cell: Excel.Range;
      return {
        write: () => {
          place =
            index === undefined
              ? table.getRange().getLastCell().getOffsetRange(0, 1)
              : table.getRange().getCell(0, index);
          place.load('columnIndex,format/columnWidth');
          column = table.columns.add(index ?? -1);
          column.load('id');
          cell = column.getHeaderRowRange();
          cell.values = [[header]];
          cell.load('address');
          cell.format.columnWidth = width;
          cellsChange(column.getDataBodyRange(), contents).prepare(context).write();
        },
        done: () => ({
          header: cell,
          tableId: table.id,
          place: { column: place.columnIndex, width: place.format.columnWidth },
          undo: [removedColumnChange(table, column.id)],
          theirs: [],
        }),
      };
    },
  };
}
