import { cellAddress } from '../../cells/cellAddress';
import { WorkbookError } from '../../cells/WorkbookError';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import { fieldText } from '../../headers/fieldText';
import { foldName } from '../../text/foldWord';
import type { UsageTab } from '../UsageTab';
import type { RowReading, RowWords } from './RowReading';

/**
 * What to say where a customer has a row for all services beside those of single ones: it counts the same users again.
 * Undefined where none has.
 */
export function unclearServiceTotals(
  tab: UsageTab,
  cells: readonly (readonly CellValue[])[],
  rows: readonly RowReading[],
  { isTotalService, isKept }: Pick<RowWords, 'isTotalService' | 'isKept'>,
): WorkbookError | undefined {
  const { service } = tab.columns;
  if (service === undefined) return undefined;
  const totals: RowReading[] = [];
  const single = new Map<string, RowReading>();
  const serviceOf = ({ row }: RowReading): string => fieldText(tab, cells[row - tab.firstRow]!, service);
  for (const row of rows) {
    const text = row.kind === 'customer' ? serviceOf(row) : '';
    if (text === '') continue;
    if (!isTotalService(text)) single.set(foldName(row.name), single.get(foldName(row.name)) ?? row);
    else if (!isKept(text) && !isKept(row.name)) totals.push(row);
  }
  const doubtful = totals.filter(({ name }) => single.has(foldName(name)));
  const [first] = doubtful;
  if (!first) return undefined;
  const names = [...new Map(doubtful.map((row) => [foldName(serviceOf(row)), serviceOf(row)])).values()].join('; ');
  const part = single.get(foldName(first.name))!;
  const details = { name: serviceOf(first), part: serviceOf(part), kind: 'rows', names };
  const place = { sheet: tab.sheet.name, cell: cellAddress(first.row, service) };
  return new WorkbookError('usageSumUnclear', place, { ...details, partCell: cellAddress(part.row, service) });
}
