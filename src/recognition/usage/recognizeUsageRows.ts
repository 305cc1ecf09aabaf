import type { UsageField } from '../../domain/usage/usageColumns';
import { headerBlock } from '../headers/headerBlock';
import { matchColumns } from '../headers/matchColumns';
import type { HeaderWords } from '../headers/HeaderWords';
import type { HeaderCell, SheetHeaders } from '../headers/readHeaders';
import type { Synonyms } from '../headers/Synonyms';
import type { RowColumns, UsageRowsTab } from './UsageTab';

/** What a list with one row per customer and month is recognised by. */
export interface UsageListWords extends HeaderWords {
  /** Companies and names are weak words for the customer: they stand on many sheets. */
  readonly usage: Synonyms<UsageField>;
  /** The month column, where no word of `metrics` names it, and that of the year beside it. */
  readonly dates: Synonyms<'month' | 'year'>;
}

/** A sheet with one row per customer and month: the words stand alone in its header. */
export function recognizeUsageRows(
  { sheet }: SheetHeaders,
  row: number,
  cells: readonly HeaderCell[],
  words: UsageListWords,
): UsageRowsTab | undefined {
  const columns = rowColumns(cells, words);
  if (!columns) return undefined;
  // "Name | Date | Actual" may be anything.
  const isCertain = columns.entitlements !== undefined || matchColumns(cells, words.usage).customer !== undefined;
  return isCertain ? { role: 'usageRows', ...headerBlock(sheet, row, cells), columns } : undefined;
}

/** The columns of such a list; undefined when one of them is missing. */
export function rowColumns(cells: readonly HeaderCell[], { usage, dates }: UsageListWords): RowColumns | undefined {
  const { customer, service, entitlements } = matchColumns(cells, usage, 'weak');
  const columnOf = (kind: HeaderCell['metric']): number | undefined =>
    cells.find(({ metric }) => metric === kind)?.column;
  const dated = matchColumns(cells, dates);
  const month = columnOf('month') ?? dated.month;
  const mau = columnOf('mau');
  if (customer === undefined || month === undefined || mau === undefined) return undefined;
  return {
    customer,
    month,
    mau,
    ...(dated.year !== undefined && { year: dated.year }),
    ...(service !== undefined && { service }),
    ...(entitlements !== undefined && { entitlements }),
  };
}
