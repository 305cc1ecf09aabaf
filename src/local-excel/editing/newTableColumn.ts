import { columnCount, type Area } from '../cells/Area';
import type { Book } from '../book/Book';
import { enterCell } from './enterCell';
import { renameColumns } from './renameColumns';
import type { Table } from '../tables/Table';
import { uniqueColumnName } from './uniqueColumnName';

/** What a new column of a table is to hold. */
export interface NewColumn {
  /** 0-based place among the columns. */
  readonly index: number;
  /** Blank for the name Excel gives: `Column1`, `Column2` … */
  readonly name: string;
  /** One entry per row of the body, as for values of a range; null leaves the cell blank. */
  readonly entries: readonly unknown[];
}

/**
 * Makes cells that were put into the rows of a table a column of it.
 * @param area where the table was before
 */
export function fillTableColumn(book: Book, table: Table, area: Area, { index, name, entries }: NewColumn): void {
  // A column put in between others is one already; at the edges the cells only stand beside the table.
  const isInside = index > 0 && index < columnCount(area);
  if (!isInside) table.shiftColumns(index, 1, { ...area, right: area.right + 1 });
  const names = table.columnNames;
  const others = names.filter((_, place) => place !== index);
  const given = name === '' ? names[index]! : uniqueColumnName(name, others);
  if (table.hasHeader) table.sheet.setValue(area.top, area.left + index, names[index]!);
  book.startEdit();
  renameColumns(
    book,
    table,
    names.map((other, place) => (place === index ? given : other)),
  );
  const { top } = table.body;
  entries.forEach((entry, row) => {
    if (entry === null || entry === undefined) return;
    enterCell(book, table.sheet, { row: top + row, column: area.left + index }, entry);
  });
  book.tables.changed();
}
