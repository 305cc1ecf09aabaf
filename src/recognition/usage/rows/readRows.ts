import { fieldText } from '../../headers/fieldText';
import { foldName } from '../../text/foldWord';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import { WorkbookError } from '../../cells/WorkbookError';
import { cellAddress } from '../../cells/cellAddress';
import { isBlankCell } from './blankCells';
import { headingsIn } from './headings';
import { isSpanned, numbersIn, rowLayout, standsAbove, type RowLayout } from './rowLayout';
import { repeatsHeader } from './repeatsHeader';
import type { RowKind, RowReading, RowWords } from './RowReading';
import { unclearServiceTotals } from './unclearServiceTotals';
import { unclearSums } from './unclearSums';
import type { UsageTab } from '../UsageTab';

export interface UsageRowReadings {
  /** Every row, from the first one on. */
  readonly rows: readonly RowReading[];
  readonly layout: RowLayout;
  /** Customers that are perhaps targets: somebody has to say it. */
  readonly unclear: readonly RowReading[];
  /** What stops the verdict where a customer's row adds up others: somebody has to say what it is. */
  readonly sums: WorkbookError | undefined;
}

type Cells = readonly CellValue[];

/**
 * Every row below a header with the one thing it is. A target is left out below a blank row that no customer follows, or without service and
 * entitlements of its own; a name that is a customer's in another row is a customer's in all, as live formulas see it.
 * @throws WorkbookError usageBlockBelow where another header stands below, with other months; usageCustomerMissing for a
 * service of nobody
 */
export function readRows(tab: UsageTab, rows: readonly Cells[], words: RowWords): UsageRowReadings {
  const layout = rowLayout(tab, rows);
  const read = readEach(tab, rows, layout, words);
  return {
    rows: withNamedElsewhere(read),
    layout,
    unclear: read.filter(({ kind, name }) => kind === 'customer' && words.isTarget(name)),
    sums: unclearServiceTotals(tab, rows, read, words) ?? unclearSums(tab, rows, read, words),
  };
}

/** Names that are left out are customers' where another row says so. */
function withNamedElsewhere(rows: readonly RowReading[]): readonly RowReading[] {
  const maybe = new Set(rows.filter(({ kind }) => MAYBE_CUSTOMERS.has(kind)).map(({ name }) => foldName(name)));
  if (maybe.size === 0) return rows;
  const isNamed = ({ kind, name }: RowReading): boolean => kind === 'customer' && maybe.has(foldName(name));
  const customers = new Set(rows.filter(isNamed).map(({ name }) => foldName(name)));
  return rows.map((each) =>
    MAYBE_CUSTOMERS.has(each.kind) && customers.has(foldName(each.name)) ? { ...each, kind: 'customer' } : each,
  );
}

function readEach(
  tab: UsageTab,
  rows: readonly Cells[],
  { hasSpans, hasSubtotals }: RowLayout,
  words: RowWords,
): readonly RowReading[] {
  const headings = headingsIn(tab, rows);
  let isBelowBlank = false;
  /** Below a blank row and no customer since: customers go on below blank rows between them. */
  let isApart = false;
  let above: string | undefined;
  return rows.map((cells, place): RowReading => {
    const row = tab.firstRow + place;
    const name = fieldText(tab, cells, tab.columns.customer);
    const service = fieldText(tab, cells, tab.columns.service);
    if (isLeftOutService(service, name, words)) {
      above = nameOr(above, name);
      return { row, kind: 'serviceTotal', name: service };
    }
    if (hasSpans && isSpanned(tab, cells)) return { row, kind: 'customer', name: requireName(tab, row, above) };
    if (isNobody(name)) {
      if (cells.every(isBlankCell)) [isBelowBlank, isApart] = [true, true];
      above = undefined;
      return { row, name, kind: kindOfNameless(tab, cells) };
    }
    const named = { row, name, isBelowBlank, isApart, isHeading: headings.has(place) };
    const kind = kindOfNamed(tab, cells, named, words);
    [above, isApart] = kind === 'customer' ? [name, false] : [undefined, isApart];
    const isSubtotal = hasSubtotals && standsAbove(tab, cells, rows[place + 1]);
    return { row, name, kind: kind === 'customer' && isSubtotal ? 'subtotal' : kind };
  });
}

function nameOr(above: string | undefined, name: string): string | undefined {
  return isNobody(name) ? above : name;
}

/** "All services", once somebody said that it is none of the services. */
function isLeftOutService(service: string, name: string, { isLeftOut, isTotalService }: RowWords): boolean {
  return !isNobody(service) && !isLeftOut(name) && isLeftOut(service) && isTotalService(service);
}

function requireName(tab: UsageTab, row: number, above: string | undefined): string {
  if (above !== undefined) return above;
  const place = { sheet: tab.sheet.name, cell: cellAddress(row, tab.columns.customer!) };
  throw new WorkbookError('usageCustomerMissing', place);
}

/** Left out, unless the name is a customer's in another row. */
const MAYBE_CUSTOMERS: ReadonlySet<RowKind> = new Set(['note', 'target', 'repeatedHeader', 'heading']);

interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly isBelowBlank: boolean;
  readonly isApart: boolean;
  readonly isHeading: boolean;
}

function kindOfNamed(tab: UsageTab, cells: Cells, named: NamedRow, words: RowWords): RowKind {
  const { row, name, isBelowBlank, isApart, isHeading } = named;
  if (words.isLeftOut(name)) return 'target';
  if (words.isTotal(name)) return 'total';
  if (repeatsHeader(tab, cells, { row, name }, words)) return 'repeatedHeader';
  if (words.isTarget(name)) return kindOfTarget(tab, cells, isApart);
  if (isHeading) return 'heading';
  const isWords = !hasNumberLike(tab, cells) && !hasService(tab, cells);
  return isWords && (isBelowBlank || NOTE.test(name)) ? 'note' : 'customer';
}

function kindOfTarget(tab: UsageTab, cells: Cells, isApart: boolean): RowKind {
  return !isApart && hasOwn(tab, cells) ? 'customer' : 'target';
}

/** A sentence, a source, a footnote, a date: no name is written so. */
const NOTE = /\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d+年\d+月|[:：。]|^\s*[*†‡※]|^.{80}/su;

/** Blanks alone are no name, nor is an error value; `isNoCustomer` in the formulas says the same, see `namesLeftOut`. */
export function isNobody(customer: string): boolean {
  return isBlankCell(customer) || ERROR_VALUE.test(customer);
}

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

function cellOf({ left }: UsageTab, cells: Cells, column: number): CellValue {
  return cells[column - left] ?? '';
}

function kindOfNameless(tab: UsageTab, cells: Cells): RowKind {
  return hasUsage(tab, cells) ? 'nameless' : 'blank';
}

function hasUsage(tab: UsageTab, cells: Cells): boolean {
  return tab.months.some(({ column }) => typeof cellOf(tab, cells, column) === 'number');
}

/** Asked of every row: most have a number in the first column that is looked at. */
function hasNumberLike(tab: UsageTab, cells: Cells): boolean {
  if (tab.months.some(({ column }) => isNumberLike(cellOf(tab, cells, column)))) return true;
  return numbersIn(tab, cells).some(isNumberLike);
}

/** Also a number that is typed as text. */
function isNumberLike(cell: CellValue): boolean {
  return typeof cell === 'number' || /^\s*[+-]?[\d.,]/.test(String(cell).normalize('NFKC'));
}

function hasService({ columns, left }: UsageTab, cells: Cells): boolean {
  return columns.service !== undefined && (cells[columns.service - left] ?? '') !== '';
}

/** A service and entitlements, where the sheet has such columns; in a sheet of shares each row is its own. */
function hasOwn(tab: UsageTab, cells: Cells): boolean {
  const { service, entitlements } = tab.columns;
  return [service, entitlements].every((column) => column === undefined || cellOf(tab, cells, column) !== '');
}
