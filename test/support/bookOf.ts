import { renameSheet } from '../../src/local-excel/editing/renameSheet';
import { LocalExcel } from '../../src/local-excel/LocalExcel';

export type BookCell = string | number | boolean;

/** A workbook with these tabs, each with these cells from A1 on; '' leaves a cell blank. */
export function bookOf(tabs: Readonly<Record<string, readonly (readonly BookCell[])[]>>): LocalExcel {
  const local = LocalExcel.blank();
  Object.entries(tabs).forEach(([name, lines], index) => {
    const sheet = index === 0 ? local.book.activeSheet : local.book.sheets.add(name);
    if (index === 0) renameSheet(local.book, sheet, name);
    lines.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== '') sheet.setValue(row, column, value);
      }),
    );
  });
  return LocalExcel.open(local.save());
}
