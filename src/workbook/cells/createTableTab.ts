import type { SheetToFill } from './addSheets';
import type { WantedTab } from './tabsToMake';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { textForCell } from '../../recognition/cells/textForCell';
import { setUpPrinting, type Printing } from './printing';

/** A tab with one table, as it is to be made. */
export interface NewTab {
  readonly tableName: string;
  /** A sentence above the table; left out, the header is the first row. */
  readonly note?: string | undefined;
  readonly headers: readonly string[];
  /** Ready for `range.formulas`; null leaves a cell blank. At least one row, which may be blank. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly tabColor: string;
  /** How many columns stay in view beside those that are scrolled; 0 where it is left out. */
  readonly frozenColumns?: number;
  /** 0-based columns that are printed; left out, all of them. */
  readonly printed?: Printing['columns'];
  /** 0-based columns that stand beside those that are printed, on every page. */
  readonly repeated?: Printing['titleColumns'];
}

/** The table style of all our tabs: from the workbook's theme, so it follows the company's colours. */
const TABLE_STYLE = 'TableStyleMedium2';

/**
 * Queues a new tab with header, rows, frozen header and print set-up.
 * @returns the table, which is to be given its name last: a tab without is one that was begun
 */
export function createTableTab({ sheet, page, begunTable }: SheetToFill, tab: NewTab): Excel.Table {
  const width = tab.headers.length;
  const top = headerRow(tab);
  if (tab.note) writeNote(sheet, tab.note);
  const header = sheet.getRangeByIndexes(top, 0, 1, width);
  header.values = [tab.headers.map(textForCell)];
  header.format.font.bold = true;
  const body = sheet.getRangeByIndexes(top + 1, 0, tab.rows.length, width);
  body.formulas = tab.rows.map((row) => [...row]);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  const whole = sheet.getRangeByIndexes(top, 0, tab.rows.length + 1, width);
  const table = begunTable === undefined ? sheet.tables.add(whole, true) : sheet.tables.getItem(begunTable);
  if (begunTable !== undefined) table.resize(whole);
  table.style = TABLE_STYLE;
  tab.widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  body.format.autofitRows();
  freeze(sheet, top + 1, tab.frozenColumns ?? 0);
  sheet.tabColor = tab.tabColor;
  setUpPrinting(sheet, page, { titleRow: top, columns: tab.printed, titleColumns: tab.repeated });
  return table;
}

/** The cells of a new tab from A1 on. */
export function cellsOfTab(tab: NewTab): WantedTab['cells'] {
  const above = tab.note ? [[textForCell(tab.note)], []] : [];
  return [...above, tab.headers.map(textForCell), ...tab.rows];
}

/** 0-based row of the table's header: below the note and a blank row. */
export function headerRow({ note }: Pick<NewTab, 'note'>): number {
  return note ? 2 : 0;
}

/** The rows down to the header and, beside them, the first columns. */
function freeze({ freezePanes }: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) freezePanes.freezeRows(rows);
  else freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
}

function writeNote(sheet: Excel.Worksheet, note: string): void {
  const cell = sheet.getCell(0, 0);
  cell.values = [[textForCell(note)]];
  cell.format.font.italic = true;
}
