import type { Month } from '../domain/usage/Month';
import type { UsageRecord } from '../domain/usage/planUsageImport';
import { matchColumns, type HeaderCell } from '../workbook/headerCells';
import { plainText, wordKey } from '../workbook/metricWords';
import { parseNumberText, type NumberCulture } from '../workbook/numberText';
import { readMonthHeader } from '../workbook/readMonthHeader';
import { WorkbookError } from '../workbook/WorkbookError';
import type { CellValue } from '../workbook/WorkbookSnapshot';
import { RECOGNITION } from './recognition';

/** The columns of a list with one line per customer and month. */
export interface LineColumns<K> {
  readonly customer: K;
  readonly month: K;
  readonly mau: K;
  readonly service?: K | undefined;
  readonly entitlements?: K | undefined;
}

const POINT: NumberCulture = { decimal: '.', group: ',' };

/**
 * Reads a list with one line per customer and month from a file, in the words of any language.
 * @throws WorkbookError usageFileUnknown, usageLineUnclear
 */
export function readUsageLines(
  headers: readonly string[],
  lines: readonly Readonly<Record<string, string>>[],
): readonly UsageRecord[] {
  const cells = headers.map((header, column): HeaderCell => ({ column, value: header, text: header }));
  const { customer, service, entitlements } = matchColumns(cells, RECOGNITION.usage);
  const columnOf = (kind: 'month' | 'mau'): number =>
    headers.findIndex((header) => RECOGNITION.metrics.get(wordKey(plainText(header))) === kind);
  const [month, mau] = [columnOf('month'), columnOf('mau')];
  if (customer === undefined || month < 0 || mau < 0) throw new WorkbookError('usageFileUnknown');
  const columns: LineColumns<number> = { customer, month, mau, service, entitlements };
  return lines.flatMap((line, index) => {
    const cell = (column: number): string => (line[headers[column]!] ?? '').trim();
    return readLine(columns, cell, POINT, `${index + 2}`) ?? [];
  });
}

/**
 * One line as a record; undefined where no usage stands in it.
 * @param place of the line, for the sentence about what is wrong with it
 * @throws WorkbookError usageLineUnclear
 */
export function readLine<K>(
  columns: LineColumns<K>,
  cell: (column: K) => CellValue,
  culture: NumberCulture,
  place: string,
): UsageRecord | undefined {
  const customer = String(cell(columns.customer)).trim();
  const mau = cell(columns.mau);
  if (customer === '' || mau === '') return undefined;
  const required = (value: CellValue): number => {
    const number = typeof value === 'string' ? parseNumberText(value, culture) : value;
    if (typeof number !== 'number')
      throw new WorkbookError('usageLineUnclear', {}, { line: place, value: String(value) });
    return number;
  };
  const seats = columns.entitlements === undefined ? '' : cell(columns.entitlements);
  return {
    customer,
    service: columns.service === undefined ? '' : String(cell(columns.service)).trim(),
    month: monthOfCell(cell(columns.month), place),
    mau: required(mau),
    entitlements: seats === '' ? undefined : required(seats),
  };
}

/** In a month column a number is 202001 or a date, whatever its cell shows. */
function monthOfCell(value: CellValue, place: string): Month {
  const isDate = typeof value === 'number' && value < 100_000;
  const found = readMonthHeader(value, isDate ? '' : String(value), RECOGNITION.metrics);
  if (found?.type !== 'month') throw new WorkbookError('usageLineUnclear', {}, { line: place, value: String(value) });
  return found.month;
}
