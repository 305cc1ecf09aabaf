import { numberRuns, type NumberRun } from '../../domain/numberRuns';
import { isoMonth, monthOf, type Month } from '../../domain/usage/Month';
import { columnsOfCells, placeOf } from '../cells/cellAddress';
import { parseFiscalYear } from '../text/fiscalYear';
import { DATE_ORDERS } from '../text/findMonth';
import { ANSWER_NAMES, COLUMN_NAMES } from '../cells/settingNames';
import type { ChosenUsage } from './chooseUsage';
import type { UsageTab } from './UsageTab';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/**
 * What somebody once said of the columns, from the names on their header cells; they moved along when columns were
 * inserted. Undefined when nobody ever had to.
 */
export function rememberedColumns(snapshot: WorkbookSnapshot): ChosenUsage | undefined {
  const named = namedColumns(snapshot);
  const customer = named.find(({ name }) => name === COLUMN_NAMES.customer);
  if (!customer) return undefined;
  const beside = named.filter(({ sheet }) => sheet === customer.sheet);
  const columnsOf = (prefix: string): readonly number[] =>
    beside.filter(({ name }) => name.startsWith(prefix)).flatMap(columnsIn);
  const [entitlements] = columnsOf(COLUMN_NAMES.entitlements);
  const [months, ignored] = [columnsOf(COLUMN_NAMES.months), columnsOf(COLUMN_NAMES.ignored)];
  const known = new Map(
    beside.flatMap((run) => {
      const month = monthOfName(run.name);
      return month === undefined ? [] : columnsIn(run).map((column) => [column, month] as const);
    }),
  );
  return {
    sheet: customer.sheet,
    customer: customer.first,
    ...(entitlements === undefined ? {} : { entitlements }),
    ...(months.length > 0 ? { months } : {}),
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(known.size > 0 ? { known } : {}),
    ...answersIn(snapshot),
  };
}

type Answers = Pick<ChosenUsage, 'dateOrder' | 'year' | 'fiscalYear' | 'leftOut' | 'kept' | 'smallShares'>;

function answersIn({ settings }: WorkbookSnapshot): Answers {
  const value = (name: string): string => String(settings.get(name)?.value ?? '');
  const dateOrder = DATE_ORDERS.find((order) => order === value(ANSWER_NAMES.dateOrder));
  const year = Number(value(ANSWER_NAMES.year));
  const fiscalYear = parseFiscalYear(value(ANSWER_NAMES.fiscalYear));
  const [leftOut, kept, smallShares] = [ANSWER_NAMES.leftOut, ANSWER_NAMES.kept, ANSWER_NAMES.smallShares].map((name) =>
    namesIn(value(name)),
  );
  return {
    ...(dateOrder && { dateOrder }),
    ...(year > 0 && { year }),
    ...(fiscalYear && { fiscalYear }),
    ...(leftOut?.length && { leftOut }),
    ...(kept?.length && { kept }),
    ...(smallShares?.length && { smallShares }),
  };
}

/** Names as they are listed in one text: "Target; Goal". */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** True when the names already say what somebody says, and nothing else. */
export function areRemembered(snapshot: WorkbookSnapshot, tab: UsageTab, chosen: ChosenUsage): boolean {
  const wanted = columnsToName(tab, chosen).map((column) => inWords({ ...column, sheet: tab.sheet.name }));
  const known = namedColumns(snapshot).map(inWords);
  const areSame = known.length === wanted.length && wanted.every((column) => known.includes(column));
  return areSame && JSON.stringify(answerTexts(answersIn(snapshot))) === JSON.stringify(answerTexts(chosen));
}

/**
 * The names in the workbook that remember what somebody said, also those whose cells are gone. First that of the customer:
 * without it the others say nothing.
 */
export function columnNames({ settings }: WorkbookSnapshot): readonly string[] {
  const { customer, ...others } = COLUMN_NAMES;
  const ours = [...Object.values(others), ...Object.values(ANSWER_NAMES)];
  const names = [...settings.keys()].filter((name) => ours.some((prefix) => name.startsWith(prefix)));
  return settings.has(customer) ? [customer, ...names] : names;
}

export interface ColumnName extends NumberRun {
  readonly name: string;
}

/**
 * The names that remember a choice. The customer's name tells the tab; months that do not stand side by side get several
 * names. What nobody said is recognised, so that a new month counts without being named.
 */
export function columnsToName(tab: UsageTab, chosen: ChosenUsage): readonly ColumnName[] {
  const { columns } = tab;
  const named = (name: string, numbers: readonly number[] = []): readonly ColumnName[] =>
    numberRuns(numbers).map((run, index) => ({ ...run, name: index === 0 ? name : `${name}${index + 1}` }));
  const months = tab.months.map(({ column }) => column);
  const known = [...(chosen.known ?? [])].map(([column, month]) => ({
    name: nameOfMonth(month, column),
    first: column,
    last: column,
  }));
  return [
    ...named(COLUMN_NAMES.customer, [columns.customer!]),
    ...named(COLUMN_NAMES.entitlements, chosen.entitlements === undefined ? [] : [columns.entitlements!]),
    ...named(COLUMN_NAMES.months, chosen.months && months),
    ...named(COLUMN_NAMES.ignored, chosen.ignored),
    ...known,
  ];
}

/** What was said that no column tells, by the name that keeps it. */
export function answerTexts(answers: Answers): Readonly<Record<string, string>> {
  const { dateOrder, year, fiscalYear, leftOut, kept, smallShares } = answers;
  return {
    ...(dateOrder && { [ANSWER_NAMES.dateOrder]: dateOrder }),
    ...(year !== undefined && { [ANSWER_NAMES.year]: String(year) }),
    ...(fiscalYear && { [ANSWER_NAMES.fiscalYear]: `FY${fiscalYear.year}=${isoMonth(fiscalYear.start)}` }),
    ...(leftOut?.length && { [ANSWER_NAMES.leftOut]: leftOut.join('; ') }),
    ...(kept?.length && { [ANSWER_NAMES.kept]: kept.join('; ') }),
    ...(smallShares?.length && { [ANSWER_NAMES.smallShares]: smallShares.join('; ') }),
  };
}

/** A month may be that of several columns: its name goes on with where the column stood when it was said. */
function nameOfMonth(month: Month, column: number): string {
  return `${COLUMN_NAMES.known}${isoMonth(month).replace('-', '_')}_${column + 1}`;
}

function monthOfName(name: string): Month | undefined {
  if (!name.startsWith(COLUMN_NAMES.known)) return undefined;
  const [year, month] = name.slice(COLUMN_NAMES.known.length).split('_').map(Number);
  return monthOf(year!, month!);
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

function columnsIn({ first, last }: NumberRun): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** A known month's name holds its column of then, which may have moved. */
function inWords({ name, sheet, first, last }: NamedColumn): string {
  const known = monthOfName(name);
  return `${known === undefined ? name : `${COLUMN_NAMES.known}${known}`} ${sheet} ${first} ${last}`;
}
