import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import type { RowColumns } from '../../../recognition/usage/UsageTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { HeaderCell } from '../../../recognition/headers/readHeaders';
import { totalsAmong } from '../customers/totalsAmong';
import type { ReadTable } from './readUsageTable';
import { readListLines, textOf, type ListLine, type ListReading, type ListRecord } from './readUsageLines';

/**
 * A list as one record per customer, service and month; rows of totals stay as they are. A total of no month, as Power BI
 * and pivot tables write below their rows, is left out.
 * @throws WorkbookError usageListParts, and as `readListLines`
 */
export function readList(lines: readonly ListLine[], headers: readonly HeaderCell[], reading: ListReading): ReadTable {
  const { customer, month } = reading.columns;
  const isTotalLine = totalsAmong(lines.map(({ cells }) => textOf(cells, customer)));
  const isGrandTotal = ({ cells }: ListLine): boolean =>
    textOf(cells, month) === '' && isTotalLine(textOf(cells, customer));
  const records = readListLines(
    lines.filter((line) => !isGrandTotal(line)),
    reading,
  );
  const isTotal = totalsAmong(records.map((record) => record.customer));
  const parts = records.filter((record) => !isTotal(record.customer));
  return {
    records: [
      ...mergeParts(parts, headers, reading.columns, reading.answers.areSummed ?? false),
      ...records.filter((record) => isTotal(record.customer)),
    ],
    leftOut: lines.filter(isGrandTotal).map(({ cells }) => textOf(cells, customer)),
  };
}

/**
 * One record per customer, service and month. A line that stands there twice is one; lines that another column tells
 * apart, such as regions, are parts: their sum is meant if somebody says so, and never one of them.
 * @throws WorkbookError usageListParts naming the lines and the column that tells them apart
 */
function mergeParts(
  records: readonly ListRecord[],
  headers: readonly HeaderCell[],
  columns: RowColumns,
  areSummed: boolean,
): readonly UsageRecord[] {
  const groups = new Map<string, ListRecord[]>();
  for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  return [...groups.values()].map((group) => {
    const parts = [...new Map(group.map((record) => [JSON.stringify(record.cells), record])).values()];
    const [first] = parts;
    if (parts.length === 1) return first!;
    if (areSummed) return summed(parts);
    throw partsUnclear(parts, headers, columns);
  });
}

function summed(parts: readonly ListRecord[]): UsageRecord {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const entitlements = parts.map((part) => part.entitlements);
  const areKnown = entitlements.every((number) => number !== undefined);
  return {
    ...parts[0]!,
    mau: sum(parts.map(({ mau }) => mau)),
    entitlements: areKnown ? sum(entitlements.map((number) => number ?? 0)) : undefined,
  };
}

function partsUnclear(
  parts: readonly ListRecord[],
  headers: readonly HeaderCell[],
  columns: RowColumns,
): WorkbookError {
  const used = new Set(Object.values(columns));
  const telling = headers.filter(
    ({ column }) => !used.has(column) && new Set(parts.map(({ cells }) => String(cells[column] ?? ''))).size > 1,
  );
  return new WorkbookError(
    'usageListParts',
    {},
    {
      customer: parts[0]!.customer,
      lines: parts.map(({ line }) => line).join(', '),
      columns: telling.map(({ text }) => `“${text}”`).join(', '),
      kind: telling.length > 0 ? 'parts' : 'doubled',
    },
  );
}

/** Case does not matter, as in Excel. */
function keyOf({ customer, service, month }: UsageRecord): string {
  return `${customer}\u0000${service}\u0000${month}`.toLowerCase();
}
