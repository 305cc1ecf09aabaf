import { isNobody } from '../../../recognition/usage/rows/readRows';
import { monthOf, type Month } from '../../../domain/usage/Month';
import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import type { HeaderCell } from '../../../recognition/headers/readHeaders';
import { parseNumber, writingOfTexts, type NumberCulture } from '../../../recognition/text/parseNumber';
import type { DateOrder, MonthReading } from '../../../recognition/text/findMonth';
import { usageDay, type CountedDays } from '../../../recognition/cells/excelDay';
import { shortMonths } from '../../../recognition/text/shortMonths';
import { foldWord } from '../../../recognition/text/foldWord';
import { foreignMonths } from '../../../recognition/headers/foreignMonths';
import type { MonthNames } from '../../../recognition/text/loadMonthNames';
import { readMonthHeader } from '../../../recognition/headers/readMonthHeader';
import { rowColumns } from '../../../recognition/usage/recognizeUsageRows';
import type { RowColumns } from '../../../recognition/usage/UsageTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { parseYear, type ColumnChoice } from '../customers/ColumnChoice';
import { monthsFromYear } from '../../../recognition/usage/header/placeYears';
import { RECOGNITION } from '../../wording/recognitionWords';

/** What somebody said of a list that its words do not tell. */
export interface ListAnswers {
  /** The header of the column with the monthly active users, where several have some. */
  readonly mau?: string;
  /** How 01/02/2026 is meant. */
  readonly dateOrder?: DateOrder;
  /** True where rows of one customer and month are parts of a whole. */
  readonly areSummed?: boolean;
  /** Which columns and rows of a file with months as columns are meant. */
  readonly columns?: ColumnChoice;
}

/** A line of a list. */
export interface ListLine {
  /** Where it stands, for people: its line in a file, its row in a tab. 1-based. */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** A line as a record, with the cells it was read from. */
export interface ListRecord extends UsageRecord, ListLine {}

/** How a list is read. */
export interface ListReading {
  readonly columns: RowColumns;
  readonly culture: NumberCulture;
  readonly answers: ListAnswers;
  /** Month names of languages we do not speak. */
  readonly monthNames?: MonthNames | undefined;
  /** What the numbers of dates are counted from. */
  readonly days: CountedDays;
  /** The error to throw when a cell holds no month or no count. */
  unclear(line: number, column: number, value: string): WorkbookError;
}

/**
 * The columns of a list with one line per customer and month; undefined when it is none.
 * @throws WorkbookError usageListSeveralMau where several columns hold active users and nobody said which is meant
 */
export function listColumns(cells: readonly HeaderCell[], { mau }: ListAnswers): RowColumns | undefined {
  const columns = rowColumns(cells, RECOGNITION);
  if (!columns) return undefined;
  const counting = cells.filter(({ metric }) => metric === 'mau');
  const chosen = counting.find(({ text }) => mau !== undefined && foldWord(text) === foldWord(mau));
  if (chosen) return { ...columns, mau: chosen.column };
  if (counting.length < 2) return columns;
  throw new WorkbookError('usageListSeveralMau', {}, { headers: counting.map(({ text }) => `“${text}”`).join(', ') });
}

/**
 * Reads the lines of a list.
 * @throws WorkbookError usageListDates where dates can be read in two ways, usageListYear where months have no year, and
 * what `unclear` gives
 */
export function readListLines(lines: readonly ListLine[], reading: ListReading): readonly ListRecord[] {
  const { columns, answers } = reading;
  const used = lines.filter(({ cells }) => textOf(cells, columns.mau) !== '');
  const nobody = used.find(({ cells }) => isNobody(textOf(cells, columns.customer)));
  if (nobody) throw reading.unclear(nobody.line, columns.customer, '');
  const months = withYears(monthReadings(used, reading), used, reading);
  const order = answers.dateOrder ?? orderOf(months);
  const doubtful = months.findIndex((month) => month?.type === 'ambiguousDate');
  if (doubtful >= 0 && order === undefined) {
    const { line, cells } = used[doubtful]!;
    throw new WorkbookError('usageListDates', {}, { line, value: textOf(cells, columns.month) });
  }
  const written = { ...reading, culture: writtenCulture(used, reading) };
  return used.map((line, index) => ({ ...line, ...readLine(line, monthOfReading(months[index], order), written) }));
}

function readLine({ line, cells }: ListLine, month: Month | undefined, reading: ListReading): UsageRecord {
  const { columns, culture, unclear } = reading;
  const count = (column: number): number => {
    const value = valueOf(cells, column);
    const number = typeof value === 'string' ? parseNumber(value, culture, 'count') : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
    throw unclear(line, column, String(value));
  };
  if (month === undefined) throw unclear(line, columns.month, textOf(cells, columns.month));
  const { entitlements, service } = columns;
  return {
    customer: textOf(cells, columns.customer),
    service: service === undefined ? '' : textOf(cells, service),
    month,
    mau: count(columns.mau),
    entitlements: entitlements === undefined || textOf(cells, entitlements) === '' ? undefined : count(entitlements),
  };
}

function valueOf(cells: readonly CellValue[], column: number): CellValue {
  const value = cells[column] ?? '';
  return typeof value === 'string' ? value.trim() : value;
}

/** What a cell of a line says, without blanks around it. */
export function textOf(cells: readonly CellValue[], column: number): string {
  return String(valueOf(cells, column));
}

/** How the counts of a list are written: as most of them are, else as in its kind of file. */
function writtenCulture(lines: readonly ListLine[], { columns, culture }: ListReading): NumberCulture {
  const counted = [columns.mau, columns.entitlements].filter((column) => column !== undefined);
  const texts = lines.flatMap(({ cells }) => counted.map((column) => valueOf(cells, column)));
  const typed = texts.filter((text) => typeof text === 'string');
  return writingOfTexts(typed, culture, 'count')?.culture ?? culture;
}

/** Names that mean two months are settled by the others of the list. */
function monthReadings(lines: readonly ListLine[], reading: ListReading): readonly (MonthReading | undefined)[] {
  const months = withShortMonths(
    lines,
    lines.map(({ cells }) => monthReading(cells, reading)),
    reading,
  );
  const { monthNames, columns } = reading;
  if (!monthNames || months.every((month) => month !== undefined)) return months;
  const places = new Map(lines.map(({ cells }, index) => [textOf(cells, columns.month), index]));
  const texts = [...places].map(([value, column]) => {
    const month = months[column];
    return { column, value, month, found: month && { reading: month, before: '', after: '' } };
  });
  const foreign = foreignMonths(texts, monthNames, { isMonthColumn: true });
  return lines.map(({ cells }, index) => {
    return months[index] ?? foreign.get(places.get(textOf(cells, columns.month))!)?.reading;
  });
}

/** "07/26" in a column of such months. */
function withShortMonths(
  lines: readonly ListLine[],
  months: readonly (MonthReading | undefined)[],
  { columns }: ListReading,
): readonly (MonthReading | undefined)[] {
  if (months.every((month) => month !== undefined)) return months;
  const texts = lines.map(({ cells }) => textOf(cells, columns.month));
  const known = months.flatMap((month) => (month?.type === 'month' ? [month.month] : []));
  const short = [...new Set(texts.filter((_, index) => months[index] === undefined))];
  const read = shortMonths(short, known);
  return months.map((month, index): MonthReading | undefined => {
    const found = read?.[short.indexOf(texts[index]!)];
    return month ?? (found === undefined ? undefined : { type: 'month', month: found });
  });
}

/** In a month column a number is 202001 or a date, whatever its cell shows; beside a year it is a month's. */
function monthReading(
  cells: readonly CellValue[],
  { columns: { month, year }, days }: ListReading,
): MonthReading | undefined {
  const value = valueOf(cells, month);
  const day = usageDay(value, days);
  const found = readMonthHeader(day ?? value, day === undefined ? String(value) : '', RECOGNITION.metrics);
  if (year === undefined || found?.type === 'month') return found;
  return inYear(textOf(cells, year), found?.type === 'monthOfYear' ? found.monthNumber : Number(value)) ?? found;
}

/** The month of this number in a year such as 2026 or 2026年; undefined where either is none. */
function inYear(text: string, monthNumber: number): MonthReading | undefined {
  const [year] = /^20\d\d(?=年?$)/.exec(text) ?? [];
  const isMonth = Number.isInteger(monthNumber) && monthNumber >= 1 && monthNumber <= 12;
  return year !== undefined && isMonth ? { type: 'month', month: monthOf(Number(year), monthNumber) } : undefined;
}

/**
 * Months without a year, from that of the first of them on; each is the one nearest to that before it.
 * @throws WorkbookError usageListYear where nobody said the year, usageAnswerInvalid
 */
function withYears(
  months: readonly (MonthReading | undefined)[],
  lines: readonly ListLine[],
  { columns, answers }: ListReading,
): readonly (MonthReading | undefined)[] {
  const first = months.findIndex((month) => month?.type === 'monthOfYear');
  if (first < 0) return months;
  const year = parseYear(answers.columns?.year);
  if (year === undefined) {
    const { line, cells } = lines[first]!;
    throw new WorkbookError('usageListYear', {}, { line, value: textOf(cells, columns.month) });
  }
  const numbers = [...new Set(months.flatMap((month) => (month?.type === 'monthOfYear' ? [month.monthNumber] : [])))];
  const dated = monthsFromYear(numbers, year);
  return months.map((month): MonthReading | undefined =>
    month?.type === 'monthOfYear' ? { type: 'month', month: dated[numbers.indexOf(month.monthNumber)]! } : month,
  );
}

/** The only order that dates of the list are plainly written in. */
function orderOf(months: readonly (MonthReading | undefined)[]): DateOrder | undefined {
  const orders = new Set(months.flatMap((month) => (month?.type === 'month' ? (month.order ?? []) : [])));
  return orders.size === 1 ? [...orders][0] : undefined;
}

function monthOfReading(reading: MonthReading | undefined, order: DateOrder | undefined): Month | undefined {
  if (reading?.type === 'ambiguousDate') return reading.readings[order === 'monthFirst' ? 1 : 0];
  return reading?.type === 'month' ? reading.month : undefined;
}
