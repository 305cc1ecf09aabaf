import type { Month } from '../../../domain/usage/Month';
import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { readHeaderRow } from '../../../recognition/headers/readHeaders';
import { parseNumber, type NumberCulture } from '../../../recognition/text/parseNumber';
import { readMonthHeader } from '../../../recognition/headers/readMonthHeader';
import { rowColumns } from '../../../recognition/usage/recognizeUsageRows';
import type { RowColumns } from '../../../recognition/usage/UsageTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { CsvRecord } from '../../everyAction/readCsv';
import { RECOGNITION } from '../../wording/recognitionWords';

/**
 * Reads a list with one line per customer and month from a file, in the words of any language.
 * @throws WorkbookError usageFileUnknown, usageLineUnclear
 */
export function readUsageLines(
  headers: readonly string[],
  lines: readonly CsvRecord[],
  culture: NumberCulture,
): readonly UsageRecord[] {
  const named = readHeaderRow(
    headers.map((header, column) => ({ column, value: header, text: header })),
    RECOGNITION,
  );
  const columns = rowColumns(named, RECOGNITION);
  if (!columns) throw new WorkbookError('usageFileUnknown');
  return lines.flatMap(({ line, cells }) => {
    const cell = (column: number): string => (cells[column] ?? '').trim();
    return readLine(columns, cell, culture, (_, value) => unclear(line, value)) ?? [];
  });
}

function unclear(line: number, value: string): WorkbookError {
  return new WorkbookError('usageLineUnclear', {}, { line, value });
}

/**
 * One line as a record; undefined where no usage stands in it.
 * @param unclear the error to throw when a cell holds no month or no count
 */
export function readLine(
  columns: RowColumns,
  cell: (column: number) => CellValue,
  culture: NumberCulture,
  unclear: (column: number, value: string) => WorkbookError,
): UsageRecord | undefined {
  const customer = String(cell(columns.customer)).trim();
  if (customer === '' || cell(columns.mau) === '') return undefined;
  const count = (column: number): number => {
    const value = cell(column);
    const number = typeof value === 'string' ? parseNumber(value, culture, 'count') : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw unclear(column, String(value));
    return number;
  };
  const month = monthOfCell(cell(columns.month));
  if (month === undefined) throw unclear(columns.month, String(cell(columns.month)));
  const { entitlements } = columns;
  return {
    customer,
    service: columns.service === undefined ? '' : String(cell(columns.service)).trim(),
    month,
    mau: count(columns.mau),
    entitlements: entitlements === undefined || cell(entitlements) === '' ? undefined : count(entitlements),
  };
}

/** In a month column a number is 202001 or a date, whatever its cell shows. */
function monthOfCell(value: CellValue): Month | undefined {
  const isDate = typeof value === 'number' && value < 100_000;
  const found = readMonthHeader(value, isDate ? '' : String(value), RECOGNITION.metrics);
  return found?.type === 'month' ? found.month : undefined;
}
