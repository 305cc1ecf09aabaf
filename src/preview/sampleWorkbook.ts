import { Columns } from '../local-excel/sheets/Columns';
import { renameSheet } from '../local-excel/editing/renameSheet';
import { LocalExcel } from '../local-excel/LocalExcel';

const HEADER = ['Customer', 'Entitlements', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'];

/** Customers of every kind: healthy, below, stalled, declining, without history, with data to check. */
const CUSTOMERS: readonly (readonly (string | number | null)[])[] = [
  ['Adatum', 5000, 900, 950, 1000, 1004, 1010, 1029],
  ['Adventure Works', 5000, 880, 940, 1000, 1010, 1020, 1030],
  ['Alpine Ski House', 12000, 2400, 2600, 2900, 3300, 3800, 4500],
  ['Bellows College', 5000, 2800, 2900, 3000, 3040, 3070, 3100],
  ['City Power & Light', 5000, 3200, 3300, 3400, 3420, 3470, 3500],
  ['Fabrikam', 800, 610, 640, 660, 680, 690, 700],
  ['Fourth Coffee', 300, null, null, null, null, null, 42],
  ['Graphic Design Institute', 950, 400, 410, 380, 350, 320, null],
  ['Litware', 2000, 700, 720, 700, 690, 640, 610],
  ['Northwind Traders', 1500, 300, 320, 340, null, null, null],
  ['Proseware', 400, 120, 130, 150, 170, 200, 'n/a'],
  ['Tailspin Toys', null, 90, 95, 100, 101, 102, 103],
  ['Trey Research', 600, 500, 520, 540, 560, 580, 610],
  ['Woodgrove Bank', 20000, 15000, 15400, 15900, 16100, 16500, 17100],
];

/** Points. */
const CUSTOMER_WIDTH = 150;

/** The workbook the preview opens with: somebody's own usage sheet, before the add-in was ever used. */
export function sampleWorkbook(): LocalExcel {
  const excel = LocalExcel.blank();
  const { book } = excel;
  const [sheet] = book.sheets.all;
  book.startEdit();
  [HEADER, ...CUSTOMERS].forEach((line, row) => line.forEach((value, column) => sheet!.setValue(row, column, value)));
  const bold = book.styles.derive(0, { bold: true });
  HEADER.forEach((_, column) => sheet!.setStyle(0, column, bold));
  new Columns(sheet!).setWidth(0, 0, CUSTOMER_WIDTH);
  renameSheet(book, sheet!, 'Usage');
  return LocalExcel.open(excel.save());
}
