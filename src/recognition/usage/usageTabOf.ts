import { RESULT_COLUMNS, type UsageField } from '../../domain/usage/usageColumns';
import type { Block } from '../headers/Block';
import { headerBlock, tableAt } from '../headers/headerBlock';
import { isEntitlements, type UsageMetric } from '../headers/metricWords';
import type { HeaderCell, SheetHeaders } from '../headers/readHeaders';
import { chooseEntitlements } from './header/chooseEntitlements';
import type { ColumnReading } from './header/ColumnReading';
import type { HeaderHints } from './header/HeaderHints';
import { doubtfulColumn, readColumns } from './header/readColumns';
import type { UsageHeader } from './header/readUsageHeader';
import type { DateOrder } from '../text/findMonth';
import { areDays, doubledColumns, resolveDates, type MeasuredMonth } from './header/resolveDates';
import { sharesByTitle } from './header/sharesByTitle';
import type { MonthColumn } from './header/MonthColumn';
import type { UnclearUsageTab, UsageDoubt, UsageTab } from './UsageTab';
import { usageForm } from './usageForm';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';

export interface UsageColumns {
  readonly header: UsageHeader;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<UsageField, number>>>;
  /** What somebody said of them. */
  readonly hints?: UsageHints;
}

export interface UsageHints extends HeaderHints {
  /** How dates are written. */
  readonly dateOrder?: DateOrder;
}

/** The tab that these columns make, or what is in doubt; undefined when none of them holds usage. */
export function usageTabOf(
  headers: SheetHeaders,
  { header, headerRow, columns: found, hints: given = {} }: UsageColumns,
): UsageTab | UnclearUsageTab | undefined {
  const { sheet } = headers;
  const hints = { ...given, ...header.said };
  const inTable = sameTable(sheet, headerRow, found.customer);
  const columns = withEntitlements(ownColumns(found, inTable), header);
  const { months, isCertain } = resolveDates(header.months.filter(inTable), hints.dateOrder);
  const entitlements = chooseEntitlements(columns, header.cells, months);
  const seats = { columns: entitlements.columns, monthlyEntitlements: inOrder(entitlements.dated) };
  const hasEntitlements = hasAny(seats);
  const block = blockOf(sheet, headerRow, header.cells.filter(inTable), hints);
  const usage = sharesByTitle(headers, block, chooseBlock(months, hasEntitlements));
  const candidates = inOrder(months.filter(({ metric }) => !isEntitlements(metric)));
  const unclear = (doubt: UsageDoubt, doubtful: UnclearUsageTab['doubtful'] = candidates): UnclearUsageTab => ({
    role: 'unclearUsage',
    ...block,
    columns,
    doubt,
    candidates,
    doubtful,
  });
  if (usage.length === 0) {
    const doubt = yearDoubt(header, hasEntitlements);
    return doubt && unclear(doubt, header.yearless);
  }
  const doubt =
    dateDoubt(header, isCertain) ?? monthsDoubt(header, { usage, entitled: entitlements.dated }, { columns, hints });
  if (doubt) return typeof doubt === 'string' ? unclear(doubt) : unclear(doubt.doubt, doubt.doubled);
  const read = { ...block, ...seats, months: inOrder(usage) };
  const readings = readColumns(headers, { ...read, cells: header.cells, measured: months }, hints);
  const unread = columnToAsk(readings.filter(inTable), header, headers, hints);
  if (unread) return unclear('unreadColumn', [unread]);
  const form = usageForm(block, usage);
  if (form === 'count' && !hasEntitlements) return unclear('noEntitlements');
  return { role: 'usage', ...read, form, readings, beside: monthBeside({ ...block, columns }, header) };
}

/** The first month that stands beside the table. */
function monthBeside({ table, sheet, headerRow }: Block<UsageField>, { months }: UsageHeader): UsageTab['beside'] {
  return table && months.find(({ column }) => !tableAt(sheet, headerRow, column));
}

/** A column that may be a month; where months were named, one of them that is not read as one. */
function columnToAsk(
  readings: readonly ColumnReading[],
  { cells }: UsageHeader,
  { words }: SheetHeaders,
  { months, known }: HeaderHints,
): ColumnReading | undefined {
  if (!months) return doubtfulColumn(readings, cells, words.monthNames) ?? namedAlike(readings, cells, known);
  return readings.find(({ column, role }) => months.includes(column) && role !== 'month' && role !== 'blank');
}

/** A column headed like one that somebody said is a month, such as "Users" below each month. */
function namedAlike(
  readings: readonly ColumnReading[],
  cells: UsageHeader['cells'],
  known: HeaderHints['known'] = new Map(),
): ColumnReading | undefined {
  const wordsIn = (column: number): string => cells.find((cell) => cell.column === column)?.words ?? '';
  const named = new Set([...known.keys()].map(wordsIn).filter((words) => words !== ''));
  return readings.find(
    ({ role, holdsNumbers, column }) => role === 'unread' && holdsNumbers && named.has(wordsIn(column)),
  );
}

function dateDoubt({ hasSeveralYears }: UsageHeader, areCertain: boolean): UsageDoubt | undefined {
  if (hasSeveralYears) return 'severalYears';
  return areCertain ? undefined : 'ambiguousDates';
}

interface Months {
  readonly usage: readonly MeasuredMonth[];
  readonly entitled: readonly MeasuredMonth[];
}

type Meant = Pick<UsageColumns, 'columns'> & { readonly hints: UsageHints };

/** A month that stands there twice; months of several tables. */
function monthsDoubt(header: UsageHeader, { usage, entitled }: Months, meant: Meant) {
  const doubled = [usage, entitled].flatMap(doubledColumns);
  if (doubled.length === 0) return tablesDoubt(header, usage, meant);
  return { doubt: areDays(doubled) ? 'severalDays' : 'severalBlocks', doubled } as const;
}

/** Months under the names of different services, and those of another table beside, are no series. */
function tablesDoubt(
  { cells, titles }: UsageHeader,
  months: readonly MeasuredMonth[],
  { columns, hints }: Meant,
): UsageDoubt | undefined {
  const places = months.map(({ column }) => column);
  const above = titles.filter(({ column }) => places.includes(column));
  const titleOf = (place: number): string | undefined => above.findLast(({ column }) => column <= place)?.text;
  if (new Set(places.map(titleOf).filter((text) => text !== undefined)).size > 1) return 'severalTitles';
  const customer = cells.find(({ column }) => column === columns.customer)?.words;
  const isAgain = ({ words, column }: HeaderCell): boolean => words === customer && column > Math.min(...places);
  const hasOthers = customer !== undefined && customer !== '' && !hints.months && cells.some(isAgain);
  return hasOthers && columns.customer! < Math.min(...places) ? 'severalTables' : undefined;
}

/** Known columns without a header are part of the sheet: ours go to the right of them. */
function blockOf(
  sheet: SheetSnapshot,
  headerRow: number,
  cells: readonly HeaderCell[],
  { ignored = [], known }: HeaderHints,
): ReturnType<typeof headerBlock> {
  const block = headerBlock(sheet, headerRow, cells);
  return block.table ? block : { ...block, right: Math.max(block.right, ...ignored, ...(known?.keys() ?? [])) };
}

/** Entitlements that only their punctuation keeps from being one of the words: "Licenses (assigned)". */
function withEntitlements(columns: UsageColumns['columns'], header: UsageHeader): UsageColumns['columns'] {
  const months = new Set([...header.months, ...header.yearless].map(({ column }) => column));
  const isTold = ({ column, metric }: HeaderCell): boolean => isEntitlements(metric) && !months.has(column);
  const entitlements = columns.entitlements ?? header.cells.find(isTold)?.column;
  return entitlements === undefined ? columns : { ...columns, entitlements };
}

function hasAny({ columns, monthlyEntitlements }: Pick<UsageTab, 'columns' | 'monthlyEntitlements'>): boolean {
  return columns.entitlements !== undefined || monthlyEntitlements.length > 0;
}

/** Months without a year are those of usage where something else says that the sheet is about usage. */
function yearDoubt({ yearless }: UsageHeader, hasEntitlements: boolean): UsageDoubt | undefined {
  if (yearless.length < 2 || (!hasEntitlements && yearless.every(({ metric }) => metric === undefined)))
    return undefined;
  return yearless.some(({ fiscalYear }) => fiscalYear !== undefined) ? 'fiscalYear' : 'yearMissing';
}

/** Tells which columns stand in the same table as the customers, or in none like them. */
function sameTable(sheet: SheetSnapshot, headerRow: number, customer = 0) {
  const table = tableAt(sheet, headerRow, customer);
  return ({ column }: Pick<MonthColumn, 'column'>): boolean => tableAt(sheet, headerRow, column) === table;
}

/** Our result columns are ours wherever they stand; every other field is one of the table. */
function ownColumns(columns: UsageColumns['columns'], inTable: ReturnType<typeof sameTable>): UsageColumns['columns'] {
  const own = Object.entries(columns).filter(([field, column]) => isResult(field) || inTable({ column }));
  return Object.fromEntries(own);
}

function isResult(field: string): boolean {
  return RESULT_COLUMNS.some((column) => column === field);
}

function isMetric(...wanted: readonly (UsageMetric | undefined)[]) {
  return ({ metric }: MeasuredMonth): boolean => wanted.includes(metric);
}

/** Counts, where something is there to measure them against; else shares. */
function chooseBlock(months: readonly MeasuredMonth[], hasEntitlements: boolean): readonly MeasuredMonth[] {
  const counts = months.filter(isMetric('mau', undefined));
  const shares = months.filter(isMetric('percent'));
  return counts.length > 0 && (hasEntitlements || shares.length === 0) ? counts : shares;
}

function inOrder(months: readonly MeasuredMonth[]): readonly MonthColumn[] {
  return [...months]
    .sort((a, b) => a.month - b.month || a.column - b.column)
    .map(({ month, column, header }) => ({ month, column, header }));
}
