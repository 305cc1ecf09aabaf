import { cellsChange } from '../cellsChange';
import type { CellContents } from '../queueContents';
import type { Change, DoneChange } from '../Change';
import { textForCell } from '../../../recognition/cells/textForCell';
import { tableColumn } from './columnPlace';
import { takenOutColumnChange } from './deletedColumnChange';

/** A column to be put into a table. */
export interface InsertedColumn {
  /** 0-based in the table; undefined for its right end. */
  readonly index: number | undefined;
  readonly header: string;
  /** What is entered from a row of the body on, ready for `range.formulas`; null leaves a cell blank. */
  readonly contents: CellContents;
  /** That row, 0-based in the body. */
  readonly from: number;
  /** In points; undefined where its place has its width. */
  readonly width: number | undefined;
}

export interface DoneInsertedColumn extends DoneChange {
  /** The header cell; undefined where a request was cut before it was there. */
  readonly header: Excel.Range | undefined;
  readonly tableId: string;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly place: { readonly column: number; readonly width: number };
}

/**
 * Puts a column into a table; the table's columns right of it move. Its place has its width before, as widths do not move
 * with cells, and the column comes with its name, so that at no moment it has another one.
 */
export function insertedColumnChange(
  table: Excel.Table,
  { index, header, contents, from, width }: InsertedColumn,
): Change<DoneInsertedColumn> {
  return {
    prepare: (context) => {
      table.load('id');
      let column: Excel.TableColumn;
      let place: Excel.Range;
      let cell: Excel.Range;
      const readColumn = (added: Excel.TableColumn): void => {
        column = added;
        column.load('id');
        cell = column.getHeaderRowRange();
        cell.load('address');
      };
      return {
        write: () => {
          place =
            index === undefined
              ? table.getRange().getLastCell().getOffsetRange(0, 1)
              : table.getRange().getCell(0, index);
          place.load('columnIndex,format/columnWidth');
          if (width !== undefined) place.format.columnWidth = width;
          readColumn(table.columns.add(index ?? -1, undefined, header));
          if (contents.length > 0)
            cellsChange(column.getDataBodyRange().getCell(from, 0), contents).prepare(context).write();
        },
        readAgain: () => readColumn(table.columns.getItemOrNullObject(header)),
        done: () => ({
          header: column.isNullObject ? undefined : cell,
          tableId: table.id,
          place: { column: place.columnIndex, width: place.format.columnWidth },
          undo: column.isNullObject ? [] : [takenOut(table, column.id, { header, contents })],
          theirs: [],
        }),
      };
    },
  };
}

/** @param id of the column, which stays the same when others come and go */
function takenOut(
  table: Excel.Table,
  id: number,
  { header, contents }: Pick<InsertedColumn, 'header' | 'contents'>,
): Change {
  const written = [[textForCell(header)], ...contents];
  return takenOutColumnChange(tableColumn(table.columns, header, id), () => written);
}
