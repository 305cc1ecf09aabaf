import { DEFAULT_USAGE_SETTINGS } from '../../domain/usage/UsageSettings';
import type { Month } from '../../domain/usage/Month';
import {
  ENTERED_COLUMNS,
  MONTH_WIDTH,
  RESULT_COLUMNS,
  ofResultColumns,
  usageColumn,
  type UsageField,
} from '../../domain/usage/usageColumns';
import { createTableTab } from '../cells/createTableTab';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { usageFormulas, type UsageWords } from '../../recognition/usage/formulas/usageFormulas';
import { usageHighlights } from '../../recognition/usage/formulas/usageHighlights';
import { keepTab } from '../cells/KeptTab';
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
  readonly words: UsageWords;
}

/** Queues the MAU tab with one blank row that already holds the live formulas: rows typed below it get them too. */
export function createUsage(context: Excel.RequestContext, sheet: Excel.Worksheet, usage: NewUsage): void {
  const { headers, months } = usage;
  const names = [
    ...ENTERED_COLUMNS.map((field) => headers[field]),
    ...months.map(({ header }) => header),
    ...RESULT_COLUMNS.map((field) => headers[field]),
  ];
  createTableTab(sheet, {
    name: usage.name,
    tableName: usage.tableName,
    headers: names,
    rows: [names.map(() => null)],
    widths: [...widthsOf(ENTERED_COLUMNS), ...months.map(() => MONTH_WIDTH), ...widthsOf(RESULT_COLUMNS)],
  });
  const tab = newUsageTab(usage);
  const firstResult = ENTERED_COLUMNS.length + months.length;
  const results = ofResultColumns((column) => firstResult + RESULT_COLUMNS.indexOf(column));
  const { changes } = usageChanges(context, keepTab(context, tab), {
    tab,
    before: {},
    plan: { add: [], fill: RESULT_COLUMNS, replaceHighlights: true },
    results,
    headers,
    formulas: usageFormulas({
      tab,
      results,
      settings: DEFAULT_USAGE_SETTINGS,
      latestMonth: usage.latestMonth,
      currentMonth: usage.currentMonth,
      hasDuplicates: false,
      leftOut: [],
      textNumbers: undefined,
      words: usage.words,
    }),
    highlights: usageHighlights(results.health, tab.firstRow, usage.words),
    oldHighlightIds: [],
  });
  queueChanges(context, changes);
}

function widthsOf(fields: readonly UsageField[]): readonly number[] {
  return fields.map((field) => usageColumn(field).width);
}

/** The tab as it will stand once it is made. */
export function newUsageTab({ name, tableName, months }: NewUsage): UsageTab {
  const width = ENTERED_COLUMNS.length + months.length + RESULT_COLUMNS.length;
  return {
    role: 'usage',
    sheet: {
      name,
      isProtected: false,
      isFiltered: false,
      used: undefined,
      window: { top: 0, left: 0, values: [], text: [] },
      tables: [],
    },
    table: {
      name: tableName,
      area: { top: 0, left: 0, bottom: 1, right: width - 1 },
      hasTotals: false,
      isFiltered: false,
    },
    headerRow: 0,
    firstRow: 1,
    lastRow: 1,
    left: 0,
    right: width - 1,
    columns: Object.fromEntries(ENTERED_COLUMNS.map((field, column) => [field, column])),
    form: 'count',
    months: months.map(({ month, header }, index) => ({ month, header, column: ENTERED_COLUMNS.length + index })),
    monthlyEntitlements: [],
    readings: [],
    beside: undefined,
  };
}
