import type { ResultColumn } from '../../domain/usage/usageColumns';
import { columnLetters, rowAddress } from '../cells/cellAddress';
import { formulaText } from '../cells/formulaText';
import { ACT_ON_NAMES, type ActOnField } from '../cells/settingNames';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import { healthReference } from './countedTabs';
import type { UsageTab } from './UsageTab';

/** What the names mean that lead to the customers to act on: each with its formula. */
export type ActOn = Readonly<Record<ActOnField, string>>;

/** Formulas of the Start tab look at each of these rows, so there is a limit. */
const MANY_ROWS = 10_000;

/** Where the customers of no tab stand. */
export const NOBODY: ActOn = {
  tab: '=""',
  customer: '=""',
  service: '=""',
  mauPercent: '=""',
  growth: '=""',
  health: '=""',
};

/** A usage tab as it is once it is written. */
export interface TabToActOn {
  readonly tab: Pick<UsageTab, 'sheet' | 'table' | 'columns' | 'firstRow' | 'lastRow'>;
  /** 0-based. */
  readonly results: Readonly<Record<ResultColumn, number>>;
  /** What the header of a column says. */
  headerOf(field: Exclude<ActOnField, 'tab'>, column: number): string;
  /** 0-based column up to which the tab's table goes. */
  readonly edge: number;
}

/** What leads to a tab's customers. All columns begin in one row: places in them are compared. */
export function actOnIn({ tab, results, headerOf, edge }: TabToActOn): ActOn {
  const { customer, service } = tab.columns;
  const columns = { customer, service, ...results };
  const inTable = Object.values(columns).every((column) => column === undefined || column <= edge);
  const isShort = tab.lastRow - tab.firstRow < MANY_ROWS;
  const table = inTable && isShort ? tab.table : undefined;
  const reference = (field: Exclude<ActOnField, 'tab'>): string => {
    const column = columns[field];
    if (column === undefined) return NOBODY[field];
    if (table) return `=${healthReference({ ...tab, table }, { column, header: headerOf(field, column) }, edge)}`;
    const first = tab.table ? tab.table.area.top + 1 : tab.firstRow;
    // With the row below, which takes in what is inserted above it.
    const last = Math.min(Math.max(tab.lastRow, first) + 1, first + MANY_ROWS);
    const cell = rowAddress(tab.sheet.name, first, { first: column, last: column });
    return `=${cell}:$${columnLetters(column)}$${last + 1}`;
  };
  return {
    tab: `=${formulaText(tab.sheet.name)}`,
    customer: reference('customer'),
    service: reference('service'),
    mauPercent: reference('mauPercent'),
    growth: reference('growth'),
    health: reference('health'),
  };
}

type Names = Pick<WorkbookSnapshot, 'names'>;

function formulaOf({ names }: Names, field: ActOnField): string | undefined {
  return names.get(ACT_ON_NAMES[field].toLowerCase());
}

/** The names that lead somewhere else than wanted; none where the Start tab of a workbook does not list customers. */
export function actOnToChange(snapshot: Names, wanted: ActOn): readonly (readonly [name: string, formula: string])[] {
  if (formulaOf(snapshot, 'tab') === undefined) return [];
  return (Object.keys(ACT_ON_NAMES) as ActOnField[]).flatMap((field) =>
    plain(formulaOf(snapshot, field) ?? '') === plain(wanted[field])
      ? []
      : [[ACT_ON_NAMES[field], wanted[field]] as const],
  );
}

/** Excel quotes only the names of tabs that need it. */
function plain(formula: string): string {
  return formula.replaceAll("'", '');
}

/** True where a tab's customers are listed, though not by where they stand now, or nobody's are. */
export function isActOnWrong(snapshot: Names, wanted: ActOn): boolean {
  const health = formulaOf(snapshot, 'health') ?? '#REF!';
  const isNobody = health === NOBODY.health || health.includes('#REF!');
  return (isNobody || formulaOf(snapshot, 'tab') === wanted.tab) && actOnToChange(snapshot, wanted).length > 0;
}

/** Whether the customers of a tab are those that are listed. */
export function isActedOn(snapshot: Names, sheet: string): boolean {
  return formulaOf(snapshot, 'tab') === `=${formulaText(sheet)}`;
}
