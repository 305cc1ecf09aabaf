import type { Month } from '../../domain/usage/Month';
import type { CellArea, SheetSnapshot } from '../cells/WorkbookSnapshot';
import type { MonthColumn } from './header/MonthColumn';
import type { UsageTab } from './UsageTab';

export interface NewMonth {
  readonly month: Month;
  readonly header: string;
}

/** New months with the columns before which they go, from left to right; also in a table with the newest first. */
export function placeMonths(
  tab: UsageTab,
  months: readonly NewMonth[],
): readonly (NewMonth & { readonly place: number })[] {
  const isDescending = areDescending(tab.months);
  return months
    .map((entry) => ({ ...entry, place: placeOfMonth(tab, entry.month, isDescending) }))
    .sort((a, b) => a.place - b.place || (isDescending ? b.month - a.month : a.month - b.month));
}

/** True when newer months stand left of older ones. */
function areDescending(months: readonly MonthColumn[]): boolean {
  const [oldest, newest] = [months[0], months.at(-1)];
  return oldest !== undefined && newest !== undefined && oldest.column > newest.column;
}

/** Before the month that follows in the table's order, else after the last one. */
function placeOfMonth({ months, columns }: UsageTab, month: Month, isDescending: boolean): number {
  const next = isDescending
    ? months.findLast((entry) => entry.month < month)
    : months.find((entry) => entry.month > month);
  return next?.column ?? Math.max(...months.map(({ column }) => column), columns.entitlements ?? -1) + 1;
}

/** The tab once its new months are in. */
export function withMonths(tab: UsageTab, months: readonly NewMonth[]): UsageTab {
  const placed = placeMonths(tab, months);
  const moved = (column: number): number => column + placed.filter(({ place }) => place <= column).length;
  const move = <T extends { readonly column: number }>(each: T): T => ({ ...each, column: moved(each.column) });
  const added = placed.map(({ month, header, place }, index): MonthColumn => ({
    month,
    header,
    column: place + index,
  }));
  const readings = added.map(({ header, column }) => ({ header, column, role: 'month', holdsNumbers: true }) as const);
  return {
    ...tab,
    sheet: withColumns(tab, added),
    table: tab.table && { ...tab.table, area: wider(tab.table.area, months.length) },
    right: tab.right + months.length,
    columns: Object.fromEntries(Object.entries(tab.columns).map(([field, column]) => [field, moved(column)])),
    months: [...tab.months.map(move), ...added].sort((a, b) => a.month - b.month),
    monthlyEntitlements: tab.monthlyEntitlements.map(move),
    readings: [...tab.readings.map(move), ...readings].sort((a, b) => a.column - b.column),
  };
}

function wider(area: CellArea, columns: number): CellArea {
  return { ...area, right: area.right + columns };
}

function withColumns({ sheet, headerRow }: UsageTab, added: readonly MonthColumn[]): SheetSnapshot {
  const { window, used } = sheet;
  const insert = <T>(line: readonly T[], row: number, blank: T): readonly T[] => {
    const cells = [...line];
    for (const { column, header } of added) {
      cells.splice(column - window.left, 0, window.top + row === headerRow ? (header as T) : blank);
    }
    return cells;
  };
  return {
    ...sheet,
    used: used && wider(used, added.length),
    window: {
      ...window,
      values: window.values.map((line, row) => insert(line, row, '')),
      text: window.text.map((line, row) => insert(line, row, '')),
    },
  };
}
