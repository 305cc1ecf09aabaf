import type { Month } from '../../domain/usage/Month';
import type { CellArea, SheetSnapshot } from '../cells/WorkbookSnapshot';
import type { MonthColumn } from './header/MonthColumn';
import type { ChosenUsage } from './chooseUsage';
import type { UsageTab } from './UsageTab';

export interface NewMonth {
  readonly month: Month;
  readonly header: string;
  /**
   * In cells that are no table: `empty` for a column that is there and blank, `moved` where what follows moves on. In a
   * table it always does.
   */
  readonly fills?: 'empty' | 'moved';
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
  const moved = movedColumn(tab, months);
  const move = <T extends { readonly column: number }>(each: T): T => ({ ...each, column: moved(each.column) });
  const added = placed.map(({ month, header, place }, index): MonthColumn => ({
    month,
    header,
    column: place + index,
  }));
  const areEmpty = months.some(({ fills }) => fills === 'empty');
  const places = new Set(added.map(({ column }) => column));
  const others = tab.readings.map(move).filter(({ column }) => !places.has(column));
  const readings = added.map(({ header, column }) => ({ header, column, role: 'month', holdsNumbers: true }) as const);
  return {
    ...tab,
    sheet: withColumns(tab, added, areEmpty),
    table: tab.table && { ...tab.table, area: wider(tab.table.area, months.length) },
    right: areEmpty ? Math.max(tab.right, ...places) : tab.right + months.length,
    columns: Object.fromEntries(Object.entries(tab.columns).map(([field, column]) => [field, moved(column)])),
    months: [...tab.months.map(move), ...added].sort((a, b) => a.month - b.month),
    monthlyEntitlements: tab.monthlyEntitlements.map(move),
    readings: [...others, ...readings].sort((a, b) => a.column - b.column),
  };
}

/** Where a column of a tab stands once its new months are in; 0-based. */
function movedColumn(tab: UsageTab, months: readonly NewMonth[]): (column: number) => number {
  const placed = placeMonths(tab, months).filter(({ fills }) => fills !== 'empty');
  return (column) => column + placed.filter(({ place }) => place <= column).length;
}

/** The columns of a tab once its new months are in, each as the place it had before from the left edge; undefined for a new one. */
export function columnsAfter(tab: UsageTab, months: readonly NewMonth[]): readonly (number | undefined)[] {
  const moved = movedColumn(tab, months);
  const added = months.filter(({ fills }) => fills !== 'empty').length;
  const after: (number | undefined)[] = Array.from({ length: tab.right - tab.left + 1 + added });
  for (let column = tab.left; column <= tab.right; column++) after[moved(column) - tab.left] = column - tab.left;
  return after;
}

/** What was said of a tab's columns, once its new months are in: they are meant as well where months were chosen. */
export function saidOfColumns(said: ChosenUsage, tab: UsageTab, months: readonly NewMonth[]): ChosenUsage {
  const moved = movedColumn(tab, months);
  const added = new Set(months.map(({ month }) => month));
  const columns = withMonths(tab, months).months.filter(({ month }) => added.has(month));
  const { customer, entitlements, ignored, known } = said;
  return {
    ...said,
    ...(customer !== undefined && { customer: moved(customer) }),
    ...(entitlements !== undefined && { entitlements: moved(entitlements) }),
    ...(said.months && {
      months: [...said.months.map(moved), ...columns.map(({ column }) => column)].sort((a, b) => a - b),
    }),
    ...(ignored && { ignored: ignored.map(moved) }),
    ...(known && { known: new Map([...known].map(([column, month]) => [moved(column), month])) }),
  };
}

function wider(area: CellArea, columns: number): CellArea {
  return { ...area, right: area.right + columns };
}

/** @param areEmpty where they fill columns that are there */
function withColumns({ sheet, headerRow }: UsageTab, added: readonly MonthColumn[], areEmpty: boolean): SheetSnapshot {
  const { window, used } = sheet;
  const insert = <T>(line: readonly T[], row: number, blank: T): readonly T[] => {
    const cells = [...line];
    for (const { column, header } of added) {
      const place = column - window.left;
      while (cells.length < place) cells.push(blank);
      const cell = window.top + row === headerRow ? (header as T) : areEmpty ? (cells[place] ?? blank) : blank;
      cells.splice(place, areEmpty ? 1 : 0, cell);
    }
    return cells;
  };
  const right = Math.max(used?.right ?? 0, ...added.map(({ column }) => column));
  return {
    ...sheet,
    used: used && (areEmpty ? { ...used, right } : wider(used, added.length)),
    window: {
      ...window,
      values: window.values.map((line, row) => insert(line, row, '')),
      text: window.text.map((line, row) => insert(line, row, '')),
    },
  };
}
