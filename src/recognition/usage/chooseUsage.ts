import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import { isEntitlements } from '../headers/metricWords';
import { matchColumns } from '../headers/matchColumns';
import { readHeaders, type SheetHeaders } from '../headers/readHeaders';
import { readUsageHeader, type UsageHeader } from './header/readUsageHeader';
import type { UsageHeaderWords } from './recognizeUsage';
import type { UnclearUsageTab, UsageTab } from './UsageTab';
import { usageTabOf, type UsageHints } from './usageTabOf';

/** The columns somebody said a usage sheet has, 0-based; what is missing is recognised. */
export interface ChosenUsage extends UsageHints {
  readonly sheet: string;
  readonly customer?: number;
  readonly entitlements?: number;
  /** Names in the customer column that are no customer's, although they may be. */
  readonly leftOut?: readonly string[];
  /** Names that are customers', although they may be those of targets. */
  readonly kept?: readonly string[];
  /** Names of customers whose numbers up to 1 are percent like those of the others. */
  readonly smallShares?: readonly string[];
}

/**
 * The usage tab that chosen columns make; undefined when they make none.
 * @param knownHeader 0-based row of the header that was recognised, if any
 */
export function chooseUsage(
  sheet: SheetSnapshot,
  words: UsageHeaderWords,
  chosen: ChosenUsage,
  knownHeader: number | undefined,
): UsageTab | UnclearUsageTab | undefined {
  const headers = readHeaders(sheet, words);
  const place = placeOfHeader(headers, chosen, knownHeader);
  if (!place) return undefined;
  const columns = columnsOf(place.header, chosen, words);
  if (columns.customer === undefined) return undefined;
  return usageTabOf(headers, { ...place, columns, hints: chosen });
}

/** The recognised row, unless another one holds more of the chosen months; without any the one with most months. */
function placeOfHeader(
  headers: SheetHeaders,
  chosen: ChosenUsage,
  known: number | undefined,
): { header: UsageHeader; headerRow: number } | undefined {
  const months = new Set(chosen.months);
  const rows = headers.rows.map((_, offset) => {
    const headerRow = headers.sheet.window.top + offset;
    const header = withChosen(readUsageHeader(headers, headerRow, chosen), chosen);
    return { headerRow, header, count: header.months.length + header.yearless.length };
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const best = rows.filter(({ count }) => count === most);
  const recognised = (months.size > 0 ? best : rows).find(({ headerRow }) => headerRow === known);
  // Words below months were chosen, not these.
  return best.find(({ header }) => header.said.areBelow) ?? recognised ?? best[0];
}

/** The columns that words name, unless they were chosen otherwise. */
function columnsOf(
  header: UsageHeader,
  { customer, entitlements, months = [] }: ChosenUsage,
  { usage }: UsageHeaderWords,
): UsageTab['columns'] {
  const taken = new Set([...months, ...[...header.months, ...header.yearless].map(({ column }) => column)]);
  const cells = header.cells.filter(({ column }) => !taken.has(column));
  return {
    ...matchColumns(cells, usage, 'weak'),
    ...(customer === undefined ? {} : { customer }),
    ...(entitlements === undefined ? {} : { entitlements }),
  };
}

/** Of the columns that hold usage only the chosen ones; none that was chosen as something else. */
function withChosen(header: UsageHeader, { months, customer, entitlements }: ChosenUsage): UsageHeader {
  const isMeant = (column: number, isUsage: boolean): boolean => {
    if (column === customer || column === entitlements) return false;
    return isUsage ? !months || months.includes(column) : entitlements === undefined;
  };
  return {
    ...header,
    months: header.months.filter(({ column, metric }) => isMeant(column, !isEntitlements(metric))),
  };
}
