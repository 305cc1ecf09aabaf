import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import { followColumns } from './followColumns';
import { followSheet } from './renameSheet';

/** Deletes a tab with its tables and its own names; what points to it becomes #REF!. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  for (const table of book.tables.on(sheet)) {
    followColumns(
      book,
      table,
      table.columnNames.map(() => undefined),
    );
  }
  followSheet(book, sheet, undefined);
  book.removeSheet(sheet);
}
