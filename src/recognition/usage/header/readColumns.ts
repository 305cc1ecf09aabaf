import type { UsageField } from '../../../domain/usage/usageColumns';
import type { CellValue, SheetSnapshot } from '../../cells/WorkbookSnapshot';
import { metricKey, type MetricWord } from '../../headers/metricWords';
import { kindAround } from '../../headers/readMonthHeader';
import type { HeaderCell, SheetHeaders } from '../../headers/readHeaders';
import { findFiscalYear } from '../../text/fiscalYear';
import { plainText } from '../../text/foldWord';
import type { ColumnReading, ColumnRole } from './ColumnReading';
import type { HeaderHints } from './HeaderHints';
import { looksLikeMonth } from './looksLikeMonth';
import type { MonthColumn } from './MonthColumn';
import type { MeasuredMonth } from './resolveDates';

/** What the columns of a header are used for. */
export interface UsedColumns {
  readonly cells: readonly HeaderCell[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<UsageField, number>>>;
  readonly months: readonly MonthColumn[];
  readonly monthlyEntitlements: readonly MonthColumn[];
  /** All columns of months: of those whose numbers are known others may be used. */
  readonly measured: readonly MeasuredMonth[];
}

/** Numbers that are typed as text count as numbers. */
const NUMBER_TEXT = /^[+-]?[\d.,\s'’]*\d[\d.,\s'’]*[%％]?$/;
/** Parts of a year that are no month. */
const PART_OF_YEAR =
  /^(?:q|h|s|kw|cw|wk?|week|woche|semana|ytd|fy)\s*-?\d*\b|^(?:20\d\d|\d\d)?年?第?[1-4一二三四](?:四半期|季度)|(?<!\p{L})(?:q[1-4]|h[12]|ytd)(?!\p{L})/u;
const YEAR = /(?<!\d)(?:20)?\d{2}(?!\d)年?/g;

/** Every column of a sheet with the one thing it is, from left to right: nothing that is read is passed over. */
export function readColumns(
  { sheet, words }: SheetHeaders,
  used: UsedColumns,
  { ignored = [] }: HeaderHints,
): readonly ColumnReading[] {
  const notUsed = used.measured.filter(({ metric }) => metric !== undefined);
  const roles = new Map<number, ColumnRole>([
    ...notUsed.map(({ column }) => [column, 'known'] as const),
    ...ignored.map((column) => [column, 'ignored'] as const),
    ...used.monthlyEntitlements.map(({ column }) => [column, 'monthlyEntitlements'] as const),
    ...used.months.map(({ column }) => [column, 'month'] as const),
    ...Object.entries(used.columns).map(([field, column]) => [column, field as UsageField] as const),
  ]);
  const cells = new Map(used.cells.map((cell) => [cell.column, cell]));
  const { left, right } = sheet.used ?? { left: 0, right: -1 };
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    const cell = cells.get(column);
    const holdsNumbers = hasNumbers(sheet, used, column);
    const isKnown = cell !== undefined && isKnownHeader(cell, words);
    const isBlank = cell === undefined && !holdsNumbers;
    const role = roles.get(column) ?? (isKnown ? 'known' : isBlank ? 'blank' : 'unread');
    return { column, header: cell?.text ?? '', role, holdsNumbers };
  });
}

/** Something else than monthly usage, by its words; also numbers of a month of which others are used. */
function isKnownHeader({ text, words, metric, month, found }: HeaderCell, header: SheetHeaders['words']): boolean {
  if (isMetric(metric) || metric === 'month' || header.known?.has(words)) return true;
  if (month) return month.metric !== undefined;
  const plain = plainText(text).trim();
  if (PART_OF_YEAR.test(plain) || findFiscalYear(text) !== undefined) return true;
  if (found) return kindAround(found, header.metrics) === 'other';
  // "Target 2026"; a word for a month beside digits may be a month with a slip in it.
  return isMetric(header.metrics.get(metricKey(plain.replace(YEAR, ''))));
}

function isMetric(word: MetricWord | undefined): boolean {
  return word !== undefined && word !== 'month' && word !== 'users';
}

function hasNumbers({ window }: SheetSnapshot, { firstRow, lastRow }: UsedColumns, column: number): boolean {
  const lines = window.values.slice(Math.max(firstRow - window.top, 0), Math.max(lastRow + 1 - window.top, 0));
  return lines.some((line) => isNumberLike(line[column - window.left] ?? ''));
}

function isNumberLike(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && NUMBER_TEXT.test(value.normalize('NFKC')));
}

const NOT_USED: ReadonlySet<ColumnRole> = new Set(['known', 'ignored', 'unread', 'blank']);

/**
 * The same columns once all rows were read: a column may hold its first number far below the header.
 * @param rows what stands below the header, from its column `left` on
 */
export function withNumbersOf(
  readings: readonly ColumnReading[],
  rows: readonly (readonly CellValue[])[],
  left: number,
): readonly ColumnReading[] {
  return readings.map((reading) => {
    const place = reading.column - left;
    const isOpen = !reading.holdsNumbers && NOT_USED.has(reading.role);
    if (!isOpen || !rows.some((row) => isNumberLike(row[place] ?? ''))) return reading;
    return { ...reading, holdsNumbers: true, role: reading.role === 'blank' ? 'unread' : reading.role };
  });
}

/**
 * The first column of numbers nobody knows that may be a month: between months, or right beside them with a header that
 * looks like one. Judged without it, somebody could be judged by the wrong month.
 */
export function doubtfulColumn(
  columns: readonly ColumnReading[],
  cells: readonly HeaderCell[],
  names: SheetHeaders['words']['monthNames'],
): ColumnReading | undefined {
  const places = columns.flatMap(({ role }, place) => (role === 'month' ? [place] : []));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? -1];
  const isBeside = (place: number): boolean => {
    const nearest = place < first ? first : last;
    const [from, to] = place < first ? [place, nearest] : [nearest + 1, place + 1];
    return columns.slice(from, to).every(({ role, holdsNumbers }) => role === 'unread' && holdsNumbers);
  };
  return columns.find(({ role, holdsNumbers, column }, place) => {
    if (role !== 'unread' || !holdsNumbers) return false;
    const cell = cells.find((each) => each.column === column);
    return (place > first && place < last) || (isBeside(place) && looksLikeMonth(cell, names));
  });
}
