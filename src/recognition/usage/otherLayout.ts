import { cellAddress } from '../cells/cellAddress';
import { WorkbookError, type WorkbookErrorCode } from '../cells/WorkbookError';
import { matchColumns } from '../headers/matchColumns';
import { kindAround } from '../headers/readMonthHeader';
import { readHeaders, type HeaderCell, type SheetHeaders } from '../headers/readHeaders';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import { findMonth } from '../text/findMonth';
import { isCountedMonth, isShortMonth } from '../text/shortMonths';
import { isQuarter, isWeek } from '../text/partsOfYears';
import type { UsageHeaderWords } from './recognizeUsage';

/**
 * What sheets that nobody can be judged from look like, as the sentence that says what to do about it; undefined where
 * nothing is known: quarters or weeks instead of months, a tab per month, a list of percentages, months below each other, months that may be
 * days or are counted from one nobody names, no month at all.
 */
export function otherLayout(sheets: readonly SheetSnapshot[], words: UsageHeaderWords): WorkbookError | undefined {
  const all = sheets.map((sheet) => readHeaders(sheet, words));
  const dated = all.filter((headers) => isOfOneMonth(headers, words));
  if (dated.length > 1) return tabPerMonth(dated.map(({ sheet }) => sheet));
  for (const look of [partsOfYears, listOfShares, monthsBelow, unnamedMonths, withoutMonth]) {
    for (const headers of all) {
      const seen = look(headers, words);
      if (seen) return seen;
    }
  }
  return undefined;
}

/** Each month on a tab of its own. */
export function tabPerMonth(sheets: readonly SheetSnapshot[]): WorkbookError {
  return new WorkbookError('usageTabPerMonth', {}, { names: sheets.map(({ name }) => name).join(', ') });
}

/** A month in the name of the tab or above a header without any. */
function isOfOneMonth(headers: SheetHeaders, words: UsageHeaderWords): boolean {
  const header = headerWithoutMonth(headers, words);
  if (!header) return false;
  const above = headers.rows.slice(0, headers.rows.indexOf(header)).flat();
  return findMonth(headers.sheet.name) !== undefined || above.some(({ found, month }) => found ?? month);
}

/** The first row that names customers and active users or entitlements. */
function headerWithoutMonth({ rows }: SheetHeaders, { usage }: UsageHeaderWords): readonly HeaderCell[] | undefined {
  return rows.find((cells) => {
    const { customer, entitlements } = matchColumns(cells, usage, 'weak');
    const isUsage = entitlements !== undefined || cells.some(({ metric }) => metric === 'mau' || metric === 'percent');
    return customer !== undefined && isUsage && cells.every(({ month }) => month === undefined);
  });
}

function seenAt(code: WorkbookErrorCode, { sheet }: SheetHeaders, row: number, { column, text }: HeaderCell) {
  const place = { sheet: sheet.name, cell: cellAddress(sheet.window.top + row, column) };
  return new WorkbookError(code, place, { header: text });
}

/** Two quarters or weeks beside or below each other: one alone may stand in a title. */
function partsOfYears(headers: SheetHeaders): WorkbookError | undefined {
  for (const [code, isPart] of [
    ['usageQuarters', isQuarter],
    ['usageWeeks', isWeek],
  ] as const) {
    const parts = headers.rows.flatMap((cells, row) =>
      cells.filter(({ text }) => isPart(text)).map((cell) => ({ row, cell })),
    );
    const first = parts.find((part) => parts.some((other) => isOtherPart(part, other)));
    if (first) return seenAt(code, headers, first.row, first.cell);
  }
  return undefined;
}

interface PlacedCell {
  readonly row: number;
  readonly cell: HeaderCell;
}

function isOtherPart(one: PlacedCell, other: PlacedCell): boolean {
  const isBeside = one.row === other.row || one.cell.column === other.cell.column;
  return isBeside && one.cell.text !== other.cell.text;
}

/** Two headers such as "10/11" or "M-3", or with words nobody knows such as "Users Jul 2026", beside a customer column. */
function unnamedMonths(headers: SheetHeaders, { usage }: UsageHeaderWords): WorkbookError | undefined {
  for (const [row, cells] of headers.rows.entries()) {
    const [first, second] = cells.filter((cell) => isUncertainMonth(cell, headers));
    const hasCustomer = matchColumns(cells, usage, 'weak').customer !== undefined;
    if (first && second && hasCustomer) return seenAt('usageMonthsUnnamed', headers, row, first);
  }
  return undefined;
}

function isUncertainMonth({ text, found, metric }: HeaderCell, { words: { metrics } }: SheetHeaders): boolean {
  if (isShortMonth(text) || isCountedMonth(text)) return true;
  const kind = found && metric === undefined ? kindAround(found, metrics) : 'other';
  return kind === undefined || kind === 'users';
}

/** One row per customer and month whose only numbers are percentages: lists are counted, only sheets hold shares. */
function listOfShares(headers: SheetHeaders, { usage, dates }: UsageHeaderWords): WorkbookError | undefined {
  for (const [row, cells] of headers.rows.entries()) {
    const hasCustomer = matchColumns(cells, usage, 'weak').customer !== undefined;
    const hasMonth = cells.some(({ metric }) => metric === 'month') || matchColumns(cells, dates).month !== undefined;
    const share = cells.find(({ metric }) => metric === 'percent');
    const isCounted = cells.some(({ metric, month }) => metric === 'mau' || month !== undefined);
    if (hasCustomer && hasMonth && share && !isCounted) return seenAt('usageListShares', headers, row, share);
  }
  return undefined;
}

/** At least two different months in one column, with numbers beside them. */
function monthsBelow(headers: SheetHeaders): WorkbookError | undefined {
  const months = new Map<number, { readonly row: number; readonly cell: HeaderCell; readonly key: string }[]>();
  for (const [row, cells] of headers.rows.entries()) {
    const cell = cells.find(({ month }) => month);
    const hasNumbers = cells.some(({ value, column }) => typeof value === 'number' && column > (cell?.column ?? 0));
    if (!cell || !hasNumbers) continue;
    const own = months.get(cell.column) ?? [];
    months.set(cell.column, [...own, { row, cell, key: JSON.stringify(cell.month) }]);
  }
  for (const found of months.values()) {
    const [first] = found;
    if (first && new Set(found.map(({ key }) => key)).size > 1) {
      return seenAt('usageMonthsBelow', headers, first.row, first.cell);
    }
  }
  return undefined;
}

function withoutMonth(headers: SheetHeaders, words: UsageHeaderWords): WorkbookError | undefined {
  const header = headerWithoutMonth(headers, words);
  const counted = header?.find(({ metric }) => metric === 'mau' || metric === 'percent');
  return header && counted && seenAt('usageNoMonth', headers, headers.rows.indexOf(header), counted);
}
