import { cellAddress } from '../../cells/cellAddress';
import { WorkbookError } from '../../cells/WorkbookError';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import { foldName } from '../../text/foldWord';
import type { UsageTab } from '../UsageTab';
import type { RowReading, RowWords } from './RowReading';
import { sumRows, sumsOfOne, type NamedCells, type SumRow } from './sumRows';

/**
 * What to say where a customer's row adds up others: it may be a region's (usageSumUnclear), or a customer's above
 * services that stand in the same column (usageServicesBelow). Undefined where none does.
 */
export function unclearSums(
  tab: UsageTab,
  cells: readonly (readonly CellValue[])[],
  rows: readonly RowReading[],
  words: Pick<RowWords, 'isKept' | 'isLeftOut'>,
): WorkbookError | undefined {
  const { ofSeveral, ofOne } = sumsAmong(tab, cells, rows, words);
  const sums = [...ofSeveral, ...ofOne];
  const [first] = sums;
  if (!first) return undefined;
  const cellOf = (place: number): string => cellAddress(rows[place]!.row, tab.columns.customer!);
  const place = { sheet: tab.sheet.name, cell: cellOf(first.place) };
  const [name, part] = [rows[first.place]!.name, rows[first.parts[0]!]!.name];
  const isOfServices = foldName(name) === foldName(part);
  const details = {
    name,
    part: part.trim(),
    partCell: cellOf(first.parts[0]!),
    kind: isOfServices ? 'services' : 'rows',
  };
  if (tab.columns.service === undefined && ofSeveral.some((sum) => areServices(sum, rows))) {
    return new WorkbookError('usageServicesBelow', place, details);
  }
  const names = [...new Set(sums.map((sum) => rows[sum.place]!.name))].join('; ');
  return new WorkbookError('usageSumUnclear', place, { ...details, names });
}

/** Rows that add up one other are some only beside those that add up several, or that somebody left out. */
function sumsAmong(
  tab: UsageTab,
  cells: readonly (readonly CellValue[])[],
  rows: readonly RowReading[],
  { isKept, isLeftOut }: Pick<RowWords, 'isKept' | 'isLeftOut'>,
): Readonly<Record<'ofSeveral' | 'ofOne', readonly SumRow[]>> {
  const customers: NamedCells[] = [];
  rows.forEach(({ kind }, place) => {
    if (kind === 'customer') customers.push({ place, cells: cells[place]! });
  });
  const added = sumRows(tab, customers);
  const hasOthers = added.length > 0 || rows.some(({ name }) => isLeftOut(name));
  const isAsked = ({ place }: SumRow): boolean => !isKept(rows[place]!.name);
  return { ofSeveral: added.filter(isAsked), ofOne: hasOthers ? sumsOfOne(tab, customers).filter(isAsked) : [] };
}

/** Parts that are indented, or stand below others as well. */
function areServices({ parts }: SumRow, rows: readonly RowReading[]): boolean {
  const named = (name: string): number => rows.filter((row) => foldName(row.name) === foldName(name)).length;
  return parts.some((part) => /^\s/.test(rows[part]!.name) || named(rows[part]!.name) > 1);
}
