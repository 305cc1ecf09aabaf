import { columnIndex } from './cellAddress';
import type { ChosenUsage } from './chooseUsage';
import { placeOf } from './readUsageSettings';
import { COLUMN_NAMES } from './settingNames';
import type { UsageTab } from './Tab';
import type { WorkbookSnapshot } from './WorkbookSnapshot';

/**
 * The columns somebody once said are meant, from the names on their header cells; they moved along when columns were
 * inserted. Undefined when nobody ever had to.
 */
export function rememberedColumns({ settings }: WorkbookSnapshot): ChosenUsage | undefined {
  const place = (name: keyof typeof COLUMN_NAMES) => placeOf(settings.get(COLUMN_NAMES[name])?.address);
  const months = place('months');
  const span = /^\$?([A-Z]+)\$?\d+(?::\$?([A-Z]+)\$?\d+)?$/.exec(months.cell ?? '');
  if (!months.sheet || !span) return undefined;
  const [first, last] = [columnIndex(span[1]!), columnIndex(span[2] ?? span[1]!)];
  const column = (name: 'customer' | 'entitlements') => {
    const letters = /^\$?([A-Z]+)/.exec(place(name).cell ?? '')?.[1];
    return letters === undefined ? {} : { [name]: columnIndex(letters) };
  };
  return {
    sheet: months.sheet,
    ...column('customer'),
    ...column('entitlements'),
    months: Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  };
}

/** Queues the names that remember a tab's columns: one on the customer's header, the entitlements', and all months'. */
export function rememberColumns(context: Excel.RequestContext, { names }: WorkbookSnapshot, tab: UsageTab): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const columns = tab.months.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const ranges = {
    customer: sheet.getCell(tab.headerRow, tab.columns.customer!),
    months: sheet.getRangeByIndexes(tab.headerRow, first, 1, last - first + 1),
    ...(tab.columns.entitlements === undefined
      ? {}
      : { entitlements: sheet.getCell(tab.headerRow, tab.columns.entitlements) }),
  };
  for (const [field, range] of Object.entries(ranges)) {
    const name = COLUMN_NAMES[field as keyof typeof COLUMN_NAMES];
    if (names.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(name, range);
  }
}

/** True when the names already say what the tab's columns are. */
export function areRemembered(snapshot: WorkbookSnapshot, tab: UsageTab): boolean {
  const known = rememberedColumns(snapshot);
  return (
    known?.sheet === tab.sheet.name &&
    known.customer === tab.columns.customer &&
    known.entitlements === tab.columns.entitlements &&
    tab.months.every(({ column }) => known.months?.includes(column))
  );
}
