import { fieldText } from '../headers/fieldText';
import { findMonth } from '../text/findMonth';
import { foldName } from '../text/foldWord';
import type { CellValue } from '../cells/WorkbookSnapshot';
import { WorkbookError } from '../cells/WorkbookError';
import { usageDay } from '../cells/excelDay';
import { cellAddress } from '../cells/cellAddress';
import type { UsageTab } from './UsageTab';

/**
 * What a row below a usage header is: a customer's; a sum of others; a target; the header once more; words without
 * numbers below the table; numbers that are nobody's; blank.
 */
export type RowKind = 'customer' | 'total' | 'target' | 'repeatedHeader' | 'note' | 'nameless' | 'blank';

/** A row and the one thing it was read as. */
export interface RowReading {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** As the customer column says; '' without one. */
  readonly name: string;
}

/** The words rows are told apart by. */
export interface RowWords {
  /** True for the name of a total row in any language. */
  isTotal(name: string): boolean;
  /** True for a name such as "Target", which may be a customer's as well: not once somebody said that it is one. */
  isTarget(name: string): boolean;
  /** True for a name somebody said is no customer's. */
  isLeftOut(name: string): boolean;
}

export interface UsageRowReadings {
  /** Every row, from the first one on. */
  readonly rows: readonly RowReading[];
  /** Customers that are perhaps targets: somebody has to say it. */
  readonly unclear: readonly RowReading[];
}

type Cells = readonly CellValue[];

/**
 * Every row below a header with the one thing it is. A target is left out below a blank row, or without service and
 * entitlements of its own; a name that is a customer's in another row is a customer's in all, as live formulas see it.
 * @throws WorkbookError usageBlockBelow where another header stands below, with other months
 */
export function readRows(tab: UsageTab, rows: readonly Cells[], words: RowWords): UsageRowReadings {
  const unclear: RowReading[] = [];
  let isBelowBlank = false;
  const read = rows.map((cells, offset): RowReading => {
    const row = tab.firstRow + offset;
    const name = fieldText(tab, cells, tab.columns.customer);
    if (isNobody(name)) {
      isBelowBlank ||= cells.every((cell) => cell === '');
      return { row, name, kind: hasUsage(tab, cells) ? 'nameless' : 'blank' };
    }
    const isOwn = !isBelowBlank && hasOwn(tab, cells);
    const kind = kindOfNamed(tab, cells, { row, name, isBelowBlank, isOwn }, words);
    if (kind === 'customer' && words.isTarget(name)) unclear.push({ row, name, kind });
    return { row, name, kind };
  });
  const customers = new Set(read.filter(({ kind }) => kind === 'customer').map(({ name }) => foldName(name)));
  const isLeftOut = ({ kind }: RowReading): boolean => MAYBE_CUSTOMERS.has(kind);
  return {
    rows: read.map((each) =>
      isLeftOut(each) && customers.has(foldName(each.name)) ? { ...each, kind: 'customer' } : each,
    ),
    unclear,
  };
}

/** Left out, unless the name is a customer's in another row. */
const MAYBE_CUSTOMERS: ReadonlySet<RowKind> = new Set(['note', 'target', 'repeatedHeader']);

interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly isBelowBlank: boolean;
  /** True where the row has a service and entitlements as a customer has, and no blank row above. */
  readonly isOwn: boolean;
}

function kindOfNamed(
  tab: UsageTab,
  cells: Cells,
  named: NamedRow,
  { isTotal, isTarget, isLeftOut }: RowWords,
): RowKind {
  const { row, name, isBelowBlank, isOwn } = named;
  if (isLeftOut(name)) return 'target';
  if (isTotal(name)) return 'total';
  if (repeatsHeader(tab, cells, row, name)) return 'repeatedHeader';
  if (isTarget(name)) return isOwn ? 'customer' : 'target';
  return isBelowBlank && !hasNumber(tab, cells) ? 'note' : 'customer';
}

/** Blanks alone are no name, nor is an error value; `isNoCustomer` in the formulas says the same. */
export function isNobody(customer: string): boolean {
  return /^ *$/.test(customer) || ERROR_VALUE.test(customer);
}

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

function cellOf({ left }: UsageTab, cells: Cells, column: number): CellValue {
  return cells[column - left] ?? '';
}

function hasUsage(tab: UsageTab, cells: Cells): boolean {
  return tab.months.some(({ column }) => typeof cellOf(tab, cells, column) === 'number');
}

/** Also a number that is typed as text. */
function hasNumber(tab: UsageTab, cells: Cells): boolean {
  const { months, monthlyEntitlements, columns } = tab;
  const places = [...months, ...monthlyEntitlements].map(({ column }) => column);
  if (columns.entitlements !== undefined) places.push(columns.entitlements);
  return places.some((column) => /^\s*[+-]?[\d.,]/.test(String(cellOf(tab, cells, column)).normalize('NFKC')));
}

/** A service and entitlements, where the sheet has such columns; in a sheet of shares each row is its own. */
function hasOwn(tab: UsageTab, cells: Cells): boolean {
  const { service, entitlements } = tab.columns;
  return [service, entitlements].every((column) => column === undefined || cellOf(tab, cells, column) !== '');
}

/** The header's own words, as reports of many pages repeat them. */
function repeatsHeader(tab: UsageTab, cells: Cells, row: number, name: string): boolean {
  const { sheet, headerRow, columns, months } = tab;
  const header = sheet.window.values[headerRow - sheet.window.top] ?? [];
  const headed = (column: number): CellValue => header[column - sheet.window.left] ?? '';
  const title = headed(columns.customer!);
  if (title === '' || foldName(String(title)) !== foldName(name)) return false;
  const others = months.filter(({ column }) => {
    const cell = cellOf(tab, cells, column);
    return cell !== '' && cell !== headed(column);
  });
  if (others.length === 0) return true;
  const other = others.find(({ column }) => isMonth(cellOf(tab, cells, column), tab));
  if (!other) return false;
  throw new WorkbookError('usageBlockBelow', { sheet: sheet.name, cell: cellAddress(row, other.column) });
}

function isMonth(cell: CellValue, { sheet }: UsageTab): boolean {
  return typeof cell === 'string' ? findMonth(cell) !== undefined : usageDay(cell, sheet) !== undefined;
}
