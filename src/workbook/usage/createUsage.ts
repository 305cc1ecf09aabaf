import type { UsageSettings } from '../../domain/usage/UsageSettings';
import type { Month } from '../../domain/usage/Month';
import {
  ENTERED_COLUMNS,
  MONTH_WIDTH,
  PRINTED_MONTHS,
  RESULT_COLUMNS,
  ofResultColumns,
  usageColumn,
  type UsageField,
} from '../../domain/usage/usageColumns';
import type { SheetToFill } from '../cells/addSheets';
import { createTableTab, type NewTab } from '../cells/createTableTab';
import { TAB_COLORS } from '../cells/tabColors';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import {
  usageFormulas,
  type ResultColumns,
  type UsageFormulas,
  type UsageWords,
} from '../../recognition/usage/formulas/usageFormulas';
import { usageHighlights } from '../../recognition/usage/formulas/usageHighlights';
import { actOnIn, type ActOn } from '../../recognition/usage/actOn';
import { healthReference, type CountedTab } from '../../recognition/usage/countedTabs';
import { inputMessage } from '../../recognition/usage/InputMessage';
import { newTab } from '../cells/KeptTab';
import { queueChanges } from '../changes/guardedWrite';
import { usageChanges } from './usageChanges';

export interface NewUsage {
  readonly name: string;
  readonly tableName: string;
  readonly headers: Readonly<Record<UsageField, string>>;
  /** In calendar order, each with its header. */
  readonly months: readonly { readonly month: Month; readonly header: string }[];
  /** The newest month with a value; undefined for a tab that is still blank. */
  readonly latestMonth: Month | undefined;
  /** The month that is not over yet. */
  readonly currentMonth: Month;
  readonly settings: UsageSettings;
  /** What its verdicts rest on, in words; '' for a tab that is still blank. */
  readonly basis: string;
  readonly basisTitle: string;
  readonly words: UsageWords;
  /** What is entered to begin with, ready for `range.formulas`, without our result columns; blank without any. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The MAU tab as it is once it is made, but for its live formulas. */
export function usageTabToMake(usage: NewUsage): NewTab {
  const { headers, months, rows } = usage;
  const names = [
    ...ENTERED_COLUMNS.map((field) => headers[field]),
    ...months.map(({ header }) => header),
    ...RESULT_COLUMNS.map((field) => headers[field]),
  ];
  const unprinted = months.length - PRINTED_MONTHS;
  return {
    tableName: usage.tableName,
    headers: names,
    rows: (rows.length > 0 ? rows : [[]]).map((row) => names.map((_, column) => row[column] ?? null)),
    widths: [...widthsOf(ENTERED_COLUMNS), ...months.map(() => MONTH_WIDTH), ...widthsOf(RESULT_COLUMNS)],
    tabColor: TAB_COLORS.usage,
    frozenColumns: ENTERED_COLUMNS.indexOf('customer') + 1,
    ...(unprinted > 0 && {
      printed: [ENTERED_COLUMNS.length + unprinted, names.length - 1] as const,
      repeated: [0, ENTERED_COLUMNS.length - 1] as const,
    }),
  };
}

/** 0-based column from which on the live formulas stand. */
export function firstResult({ months }: NewUsage): number {
  return ENTERED_COLUMNS.length + months.length;
}

/** The MAU tab as the Start tab counts it. */
export function countedUsage(usage: NewUsage): CountedTab {
  const { sheet, table, right } = newUsageTab(usage);
  const health = healthReference({ sheet, table }, { column: right, header: usage.headers.health });
  return { sheet: usage.name, health, basis: usage.basis };
}

/** What leads the Start tab to its customers. */
export function actOnUsage(usage: NewUsage): ActOn {
  const tab = newUsageTab(usage);
  return actOnIn({ tab, results: resultsOf(usage), edge: tab.right, headerOf: (field) => usage.headers[field] });
}

/** Queues the MAU tab with live formulas in its rows, at least in a blank one: rows typed below it get them too. */
export function createUsage(context: Excel.RequestContext, place: SheetToFill, usage: NewUsage): void {
  const { headers } = usage;
  const table = createTableTab(place, usageTabToMake(usage));
  const tab = newUsageTab(usage);
  const results = resultsOf(usage);
  const { changes } = usageChanges(context, newTab(context, tab), {
    tab,
    before: {},
    plan: { add: [], fill: RESULT_COLUMNS, replaceHighlights: true },
    results,
    headers,
    growthHeader: undefined,
    basis: usage.basis,
    message: usage.basis === '' ? undefined : inputMessage(usage.basisTitle, usage.basis),
    formulas: newFormulas(usage),
    highlights: usageHighlights(results.health, tab.firstRow, usage.words),
    fitsWidth: false,
    oldHighlightIds: [],
  });
  queueChanges(context, changes);
  table.name = usage.tableName;
}

/** The live formulas of its first row. */
export function newFormulas(usage: NewUsage): UsageFormulas {
  return usageFormulas({
    tab: newUsageTab(usage),
    results: resultsOf(usage),
    settings: usage.settings,
    latestMonth: usage.latestMonth,
    currentMonth: usage.currentMonth,
    ahead: usage.months.map(({ month }) => month).filter((month) => month > usage.currentMonth),
    hasDuplicates: false,
    leftOut: [],
    leftOutServices: [],
    layout: { hasSpans: false, hasSubtotals: false },
    textNumbers: undefined,
    smallShares: [],
    words: usage.words,
  });
}

function resultsOf(usage: NewUsage): ResultColumns {
  return ofResultColumns((column) => firstResult(usage) + RESULT_COLUMNS.indexOf(column));
}

function widthsOf(fields: readonly UsageField[]): readonly number[] {
  return fields.map((field) => usageColumn(field).width);
}

/** The tab as it will stand once it is made. */
export function newUsageTab({ name, tableName, months, headers, rows }: NewUsage): UsageTab {
  const width = ENTERED_COLUMNS.length + months.length + RESULT_COLUMNS.length;
  const lastRow = Math.max(rows.length, 1);
  return {
    role: 'usage',
    sheet: {
      name,
      isProtected: false,
      isFiltered: false,
      used: undefined,
      window: { top: 0, left: 0, values: [], text: [] },
      tables: [],
      dayOffset: 0,
    },
    table: {
      name: tableName,
      area: { top: 0, left: 0, bottom: lastRow, right: width - 1 },
      hasTotals: false,
      isFiltered: false,
    },
    headerRow: 0,
    firstRow: 1,
    lastRow,
    left: 0,
    right: width - 1,
    columns: Object.fromEntries(ENTERED_COLUMNS.map((field, column) => [field, column])),
    form: 'count',
    months: months.map(({ month, header }, index) => ({ month, header, column: ENTERED_COLUMNS.length + index })),
    monthlyEntitlements: [],
    readings: [
      ...ENTERED_COLUMNS.map((role) => ({ role, header: headers[role] })),
      ...months.map(({ header }) => ({ role: 'month' as const, header })),
      ...RESULT_COLUMNS.map((role) => ({ role, header: headers[role] })),
    ].map((reading, column) => ({ ...reading, column, holdsNumbers: false })),
    beside: undefined,
  };
}
