import type { MeasuredMonth } from './header/resolveDates';
import type { UsageTab } from './UsageTab';

/** Shares above 1 exist, licences are shared and removed; a share in percent this small does not. */
export const LARGEST_FRACTION = 1.5;

type Rows = Pick<UsageTab, 'sheet' | 'firstRow' | 'lastRow'>;

/** What the numbers of the month columns are, from how the rows near the header are shown and what the header says. */
export function usageForm(rows: Rows, months: readonly MeasuredMonth[]): UsageTab['form'] {
  const cells = cellsBelow(rows, months);
  const shown = cells.filter(({ text }) => /[%％]$/.test(text.trim()));
  if (shown.length > 0 && shown.length * 2 >= cells.length) return 'fraction';
  if (!months.some(({ metric }) => metric === 'percent')) return 'count';
  return cells.every(({ value }) => Number(value) <= LARGEST_FRACTION) ? 'fraction' : 'percent';
}

/** The numbers, also those typed as "62 %". */
function cellsBelow({ sheet: { window }, firstRow, lastRow }: Rows, months: readonly MeasuredMonth[]) {
  const end = Math.min(lastRow + 1 - window.top, window.values.length);
  return window.values.slice(firstRow - window.top, Math.max(end, 0)).flatMap((line, offset) =>
    months.flatMap(({ column }) => {
      const value = line[column - window.left] ?? '';
      const text = window.text[firstRow - window.top + offset]![column - window.left] ?? '';
      return typeof value === 'number' || /\d\s*[%％]\s*$/.test(text) ? [{ value, text }] : [];
    }),
  );
}
