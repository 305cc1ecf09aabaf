import type { Book } from '../book/Book';
import { intersectAreas, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';
import { displayText } from './displayText';
import { renameColumns } from './renameColumns';
import { uniqueColumnName } from './uniqueColumnName';

/** Cells of a tab. */
interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A table's header cells are its column names: texts, never blank, each once. */
export function syncTableHeaders(book: Book, { sheet, area }: Cells): void {
  for (const table of book.tables.on(sheet)) {
    const edited = table.hasHeader ? intersectAreas(table.header, area) : undefined;
    if (!edited) continue;
    const names = headerNames(book, { sheet, area: table.header });
    renameColumns(book, table, names);
    book.tables.changed();
  }
}

/** Reads the names of the columns and writes them back where the cell held something else than a unique text. */
export function headerNames(book: Book, { sheet, area }: Cells): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const shown = displayText(book, sheet, area.top, column);
    const name = uniqueColumnName(shown === '' ? `Column${names.length + 1}` : shown, names);
    names.push(name);
    if (sheet.cell(area.top, column)?.value !== name) sheet.setValue(area.top, column, name);
  }
  return names;
}
