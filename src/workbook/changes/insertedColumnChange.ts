import { cellsChange, type CellContents } from './cellsChange';
import type { Change } from './Change';
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

/** Puts a column into a table; the table's columns right of it move. */
export function insertedColumnChange(table: Excel.Table, { index, header, contents, width }: InsertedColumn): Change {
  return {
    prepare: (context) => {
      let column: Excel.TableColumn | undefined;
      return {
        write: () => {
          column = table.columns.add(index ?? -1);
          column.load('id');
          const cell = column.getHeaderRowRange();
          cell.values = [[header]];
          cell.format.columnWidth = width;
          cellsChange(column.getDataBodyRange(), contents).prepare(context).write();
        },
        done: () => ({ undo: [removedColumnChange(table, column!.id)], theirs: [] }),
      };
    },
  };
}
