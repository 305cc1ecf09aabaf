import type { CellValue } from '../../cells/WorkbookSnapshot';
import type { Block } from '../../headers/Block';
import type { SheetHeaders } from '../../headers/readHeaders';
import type { UsageField } from '../../../domain/usage/usageColumns';
import { titleSaysPercent } from './readTitles';
import type { MeasuredMonth } from './resolveDates';

type Rows = Pick<Block<UsageField>, 'headerRow' | 'firstRow' | 'lastRow'>;

/** More than 100, also typed as text: "250", "1,200". */
const ABOVE_100 = /\d{4}|\d[.,\s'’]\d{3}(?!\d)|^\s*(?!100)[1-9]\d\d/;

/**
 * Months whose numbers no word tells are shares where a title says percent, as the same word in the header does; one
 * number above 100 shows that they are counts.
 */
export function sharesByTitle(
  headers: SheetHeaders,
  rows: Rows,
  months: readonly MeasuredMonth[],
): readonly MeasuredMonth[] {
  const isOpen = months.every(({ metric }) => metric === undefined);
  if (!isOpen || !titleSaysPercent(headers, rows.headerRow)) return months;
  const { window } = headers.sheet;
  const lines = window.values.slice(
    Math.max(rows.firstRow - window.top, 0),
    Math.max(rows.lastRow + 1 - window.top, 0),
  );
  const isCount = lines.some((line) => months.some(({ column }) => isAbove100(line[column - window.left] ?? '')));
  return isCount ? months : months.map((month) => ({ ...month, metric: 'percent' }));
}

function isAbove100(value: CellValue): boolean {
  return typeof value === 'number' ? value > 100 : ABOVE_100.test(String(value));
}
