import type { LocalExcel } from '../../src/local-excel/LocalExcel';

/** Empties a tab and gives it another name: it stands for one that somebody deleted. */
export function emptyTab({ book }: LocalExcel, name: string): void {
  const sheet = book.sheets.named(name)!;
  for (const row of sheet.content.rows.values()) {
    row.cells.forEach((_, column) => sheet.setValue(row.index, column, null));
  }
  sheet.entry.attributes['name'] = `Old ${name}`;
  book.opc.changed(book.path);
}
