import type { Book } from '../book/Book';
import { followColumns } from './followColumns';
import type { Table } from '../tables/Table';

/**
 * Gives the columns of a table their names, all at once, so that two may swap theirs. Headers and references follow.
 * @param names each once
 */
export function renameColumns(book: Book, table: Table, names: readonly string[]): void {
  const before = table.columnNames;
  if (names.every((name, index) => name === before[index])) return;
  followColumns(book, table, names);
  names.forEach((name, index) => {
    if (name !== before[index]) table.renameColumn(index, name);
    if (table.hasHeader) table.sheet.setValue(table.area.top, table.area.left + index, name);
  });
  book.tables.changed();
}
