import { numberRuns, type NumberRun } from '../../domain/numberRuns';
import { columnsOfCells, placeOf } from '../cells/cellAddress';
import type { ChosenUsage } from './chooseUsage';
import { DATE_ORDERS, type DateOrder } from '../text/findMonth';
import { COLUMN_NAMES, DATE_ORDER_NAME } from '../cells/settingNames';
import type { UsageTab } from './UsageTab';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** What somebody said of the columns; the rest is recognised, so that a new month counts without being named. */
export type RememberedChoice = Readonly<Partial<Record<'entitlements' | 'months', string>>> & {
  readonly dateOrder?: DateOrder;
};

/**
 * The columns somebody once said are meant, from the names on their header cells; they moved along when columns were
 * inserted. Undefined when nobody ever had to.
 */
export function rememberedColumns(snapshot: WorkbookSnapshot): ChosenUsage | undefined {
  const named = namedColumns(snapshot);
  const customer = named.find(({ name }) => name === COLUMN_NAMES.customer);
  if (!customer) return undefined;
  const beside = named.filter(({ sheet }) => sheet === customer.sheet);
  const entitlements = beside.find(({ name }) => name === COLUMN_NAMES.entitlements);
  const months = beside
    .filter(({ name }) => name.startsWith(COLUMN_NAMES.months))
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
  return {
    sheet: customer.sheet,
    customer: customer.first,
    ...(entitlements ? { entitlements: entitlements.first } : {}),
    ...(months.length > 0 ? { months } : {}),
    ...dateOrderIn(snapshot),
  };
}

function dateOrderIn({ settings }: WorkbookSnapshot): Pick<ChosenUsage, 'dateOrder'> {
  const dateOrder = DATE_ORDERS.find((order) => settings.get(DATE_ORDER_NAME)?.value === order);
  return dateOrder ? { dateOrder } : {};
}

/** True when the names already say what the tab's columns are, and nothing else. */
export function areRemembered(snapshot: WorkbookSnapshot, tab: UsageTab, choice: RememberedChoice): boolean {
  const wanted = columnsToName(tab, choice).map((column) => inWords({ ...column, sheet: tab.sheet.name }));
  const known = namedColumns(snapshot).map(inWords);
  const areSame = known.length === wanted.length && wanted.every((column) => known.includes(column));
  return areSame && dateOrderIn(snapshot).dateOrder === choice.dateOrder;
}

/** The names in the workbook that remember what somebody said, also those whose cells are gone. */
export function columnNames({ settings }: WorkbookSnapshot): readonly string[] {
  const ours = [...Object.values(COLUMN_NAMES), DATE_ORDER_NAME];
  return [...settings.keys()].filter((name) => ours.some((prefix) => name.startsWith(prefix)));
}

export interface ColumnName extends NumberRun {
  readonly name: string;
}

/** The names that remember a choice. The customer's name tells the tab; months that do not stand side by side get several names. */
export function columnsToName(tab: UsageTab, { entitlements, months }: RememberedChoice): readonly ColumnName[] {
  const named = (name: string, columns: readonly number[]): readonly ColumnName[] =>
    numberRuns(columns).map((run, index) => ({ ...run, name: index === 0 ? name : `${name}${index + 1}` }));
  return [
    ...named(COLUMN_NAMES.customer, [tab.columns.customer!]),
    ...(entitlements && tab.columns.entitlements !== undefined
      ? named(COLUMN_NAMES.entitlements, [tab.columns.entitlements])
      : []),
    ...(months
      ? named(
          COLUMN_NAMES.months,
          tab.months.map(({ column }) => column),
        )
      : []),
  ];
}

interface NamedColumn extends ColumnName {
  readonly sheet: string;
}

function namedColumns(snapshot: WorkbookSnapshot): readonly NamedColumn[] {
  return columnNames(snapshot).flatMap((name) => {
    const { sheet, cell = '' } = placeOf(snapshot.settings.get(name)?.address);
    const columns = columnsOfCells(cell);
    return sheet && columns ? [{ name, sheet, ...columns }] : [];
  });
}

function inWords({ name, sheet, first, last }: NamedColumn): string {
  return `${name} ${sheet} ${first} ${last}`;
}
