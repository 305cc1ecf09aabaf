import { cellsChange, type CellContents } from './cellsChange';
import type { Change } from './Change';
import { columnWidthChange } from './columnWidthChange';
import { removedColumnChange } from './removedColumnChange';

/** A column to be put into a table. */
export interface InsertedColumn {
  /** 0-based in the table; undefined for its right end. */
  readonly index: number | undefined;
  /** As it is to be shown. */
  readonly header: string;
  /** Of each row of the body, ready for `range.formulas`; null leaves a cell blank. */
  readonly contents: CellContents;
  /** In points. */
  readonly width: number;
}

/**
 * Puts a column into a table; the table's columns right of it move. The column comes with its name, so that at no moment
 * it has another one; its place has its width before, as widths do not move with cells.
 */
export function insertedColumnChanges(
  table: Excel.Table,
  { index, header, contents, width }: InsertedColumn,
): readonly Change[] {
  const headers = table.getHeaderRowRange();
  const place = index === undefined ? headers.getLastCell().getOffsetRange(0, 1) : headers.getCell(0, index);
  return [columnWidthChange(place, width), insertedColumnChange(table, { index, header, contents })];
}

function insertedColumnChange(table: Excel.Table, { index, header, contents }: Omit<InsertedColumn, 'width'>): Change {
  return {
    prepare: (context) => {
      let column: Excel.TableColumn | undefined;
      return {
        write: () => {
          column = table.columns.add(index ?? -1, undefined, header);
          column.load('id');
          if (contents.length > 0) cellsChange(column.getDataBodyRange(), contents).prepare(context).write();
        },
        done: () => ({ undo: [removedColumnChange(table, column!.id)], theirs: [] }),
      };
    },
  };
}
