import { monthOf, monthOfDay, type Month } from '../../../domain/usage/Month';
import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { WorkbookError, type WorkbookErrorCode } from '../../../recognition/cells/WorkbookError';
import { parseNumber, type NumberCulture } from '../../../recognition/text/parseNumber';
import type { MonthNames } from '../../../recognition/text/loadMonthNames';
import { readCsv, type CsvRecord } from '../../everyAction/readCsv';
import type { TextSource } from '../../everyAction/readText';
import { readHeaderRow } from '../../../recognition/headers/readHeaders';
import { RECOGNITION } from '../../wording/recognitionWords';
import { readList } from './readList';
import { listColumns, type ListAnswers } from './readUsageLines';
import { readUsageTable, type ReadTable } from './readUsageTable';

/** What a file is read with. */
export interface FileReading {
  /** Whose usage an export is that does not say so; '' when nobody knows. */
  readonly customer: string;
  readonly answers?: ListAnswers;
  /** Our name for a service as an export calls it. */
  serviceName(name: string): string;
  /** Month names of languages we do not speak. */
  readonly monthNames?: MonthNames;
  readonly now: Date;
}

/** A line of a report, cell by cell. */
interface Line {
  /** '' where the line has no such cell. */
  text(header: string): string;
  /** Undefined for a cell that holds no count: blank is not zero. */
  count(header: string): number | undefined;
}

const POINT: NumberCulture = { decimal: '.', group: ',' };

/** Excel separates with semicolons where the comma is the decimal separator. */
const COMMA: NumberCulture = { decimal: ',', group: '.' };

/** Days a monthly count may cover: Microsoft 365 reports roll over 30 (playbook: active usage of 28). */
const MONTHLY_PERIODS = ['28', '30', 'D28', 'D30'];

/**
 * Reads a usage file: the services report of Microsoft 365, the monthly product usage of Microsoft 365 usage analytics,
 * or any list with a customer, a month and the active users. Counts of days, activations or persons are not monthly
 * active usage and are refused by name.
 * @throws WorkbookError fileEncoding, usageFile… with the reason, and as `readUsageTable`
 */
export function readUsageFile(csv: TextSource, reading: FileReading): ReadTable {
  const damaged = (line: number): WorkbookError => new WorkbookError('usageFileDamaged', {}, { line });
  const { delimiter, records } = readCsv(csv, damaged);
  const culture = delimiter === ';' ? COMMA : POINT;
  // Titles may stand above the header.
  for (const [index, { cells }] of records.slice(0, LONGEST_TITLE).entries()) {
    const read = readBelow(
      cells.map((header) => header.trim()),
      records.slice(index + 1),
      culture,
      reading,
    );
    if (read) return read;
  }
  const { answers = {}, monthNames } = reading;
  const table = readUsageTable(records, { name: sheetName(csv), culture, answers, monthNames });
  if (table) return table;
  throw new WorkbookError('usageFileUnknown');
}

/** What Excel calls the only sheet of a CSV file. */
function sheetName(csv: TextSource): string {
  return typeof csv === 'string' ? 'CSV' : csv.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** Lines looked through for a header. */
const LONGEST_TITLE = 30;

/** The lines below a header; undefined when it is none. */
function readBelow(
  headers: readonly string[],
  lines: readonly CsvRecord[],
  culture: NumberCulture,
  reading: FileReading,
): ReadTable | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => headers.includes(name));
  const data = (): readonly Line[] => {
    requireHeaders(lines, headers.length);
    return lines.map((record) => reportLine(record, headers, culture));
  };
  if (headers.some((header) => header.endsWith(' Active')) && headers.some((header) => header.endsWith(' Inactive'))) {
    return { records: data().flatMap((line) => readServices(line, headers, reading)), leftOut: [] };
  }
  if (has('Product', 'EnabledUsers', 'ActiveUsers')) {
    return { records: data().flatMap((line) => readProduct(line, reading)), leftOut: [] };
  }
  const refusal = REFUSED.find(({ marks }) => has(...marks));
  if (refusal) throw new WorkbookError(refusal.code);
  const cells = readHeaderRow(
    headers.map((header, column) => ({ column, value: header, text: header, day: undefined })),
    RECOGNITION,
  );
  const { answers = {} } = reading;
  const columns = listColumns(cells, answers);
  if (!columns) return undefined;
  requireHeaders(lines, headers.length);
  const unclear = (line: number, column: number, value: string): WorkbookError =>
    new WorkbookError('usageLineUnclear', {}, { line, value, kind: column === columns.customer ? 'nobody' : 'other' });
  return readList(lines, cells, {
    columns,
    culture,
    answers,
    days: { dayOffset: 0 },
    monthNames: reading.monthNames,
    unclear,
  });
}

/** A cell that is there and no count is refused: it is never blank. */
function reportLine({ line, cells }: CsvRecord, headers: readonly string[], culture: NumberCulture): Line {
  const text = (header: string): string => (cells[headers.indexOf(header)] ?? '').trim();
  const count = (header: string): number | undefined => {
    const value = text(header);
    const number = value === '' ? undefined : parseNumber(value, culture, 'count');
    if (value !== '' && number === undefined) throw new WorkbookError('usageCellUnclear', {}, { line, value, header });
    return number;
  };
  return { text, count };
}

/**
 * Checks that nothing stands behind the last column, where an unquoted "1,234" ends up.
 * @throws WorkbookError usageFileFields
 */
function requireHeaders(lines: readonly CsvRecord[], count: number): void {
  const tooLong = lines.find(({ cells }) => cells.slice(count).some((value) => value.trim() !== ''));
  if (tooLong) throw new WorkbookError('usageFileFields', {}, { line: tooLong.line });
}

/** Reports that look like usage and are not: by the headers only they have. */
const REFUSED: readonly { readonly marks: readonly string[]; readonly code: WorkbookErrorCode }[] = [
  { marks: ['Report Refresh Date', 'User Principal Name'], code: 'usageFilePersons' },
  { marks: ['Report Refresh Date', 'Product Type'], code: 'usageFileActivations' },
  { marks: ['Report Refresh Date', 'Report Date'], code: 'usageFileDaily' },
];

/** "Exchange Active" and "Exchange Inactive" of a rolling month: together the users with a license. */
function readServices(line: Line, headers: readonly string[], reading: FileReading): UsageRecord[] {
  const period = line.text('Report Period');
  if (!MONTHLY_PERIODS.includes(period))
    throw new WorkbookError('usageFilePeriod', {}, { days: period.replace('D', '') });
  const { month, isFinal } = monthOfReport(line.text('Report Refresh Date'));
  const customer = requireCustomer(reading);
  return headers.flatMap((header) => {
    const [, name] = /^(.+) Active$/.exec(header) ?? [];
    if (!name) return [];
    const active = line.count(header);
    const inactive = line.count(`${name} Inactive`);
    if (active === undefined || inactive === undefined || active + inactive === 0) return [];
    return [
      { customer, service: reading.serviceName(name), month, mau: active, entitlements: active + inactive, isFinal },
    ];
  });
}

/** Refreshed on the first days of a month, a report of 30 days is of the month before, and the last one of it. */
function monthOfReport(date: string): { readonly month: Month; readonly isFinal: boolean } {
  const day = Number(/^\d{4}-\d{2}-(\d{2})/.exec(date)?.[1] ?? 31);
  const isFinal = day <= FIRST_DAYS;
  return { month: requireMonth(date) - (isFinal ? 1 : 0), isFinal };
}

const FIRST_DAYS = 7;

/** A product's calendar month; the current one is not over and is left out. */
function readProduct(line: Line, reading: FileReading): UsageRecord[] {
  const month = requireMonth(line.text('Timeframe') || line.text('Content Date'));
  const isOver = month < monthOfDay(reading.now);
  const [mau, entitlements] = [line.count('ActiveUsers'), line.count('EnabledUsers')];
  if (!isOver || mau === undefined) return [];
  return [
    {
      customer: requireCustomer(reading),
      service: reading.serviceName(line.text('Product')),
      month,
      mau,
      entitlements,
      isFinal: true,
    },
  ];
}

/** Reports write dates as 2026-10-31. */
function requireMonth(text: string): Month {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?!\d)/.exec(text) ?? [];
  if (!year) throw new WorkbookError('usageFileDate', {}, { date: text });
  return monthOf(Number(year), Number(month));
}

function requireCustomer({ customer }: FileReading): string {
  if (customer === '') throw new WorkbookError('usageFileCustomer');
  return customer;
}
