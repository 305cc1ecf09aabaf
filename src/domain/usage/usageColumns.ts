/** One column of the MAU tab. */
export interface UsageColumn {
  readonly field: string;
  /** Theirs are entered, ours hold live formulas and stand right of the months. */
  readonly whose: 'theirs' | 'ours';
  /** In points. */
  readonly width: number;
  /** General where it is left out. */
  readonly numberFormat?: string;
}

/** The columns of the MAU tab in order; the months stand between theirs and ours. */
export const USAGE_COLUMNS = [
  { field: 'customer', whose: 'theirs', width: 160 },
  { field: 'service', whose: 'theirs', width: 120 },
  { field: 'entitlements', whose: 'theirs', width: 80 },
  { field: 'mauPercent', whose: 'ours', width: 60, numberFormat: '0.0%' },
  { field: 'growth', whose: 'ours', width: 90, numberFormat: '+0.0%;-0.0%;0.0%' },
  { field: 'health', whose: 'ours', width: 150 },
] as const satisfies readonly UsageColumn[];

/** The last months are printed: with more of them the numbers would be too small to read. */
export const PRINTED_MONTHS = 6;

/** Width of a month's column in points. */
export const MONTH_WIDTH = 60;

type Column = (typeof USAGE_COLUMNS)[number];

export type UsageField = Column['field'];
export type ResultColumn = Extract<Column, { whose: 'ours' }>['field'];
export type EnteredColumn = Exclude<UsageField, ResultColumn>;

/** The columns we keep in a usage sheet. */
export const RESULT_COLUMNS: readonly ResultColumn[] = USAGE_COLUMNS.filter((column) => column.whose === 'ours').map(
  ({ field }) => field,
);
export const ENTERED_COLUMNS: readonly EnteredColumn[] = USAGE_COLUMNS.filter(
  (column) => column.whose === 'theirs',
).map(({ field }) => field);

export function usageColumn(field: UsageField): UsageColumn {
  return USAGE_COLUMNS.find((column) => column.field === field)!;
}

/** Something for each of our columns. */
export function ofResultColumns<T>(value: (column: ResultColumn) => T): Readonly<Record<ResultColumn, T>> {
  return Object.fromEntries(RESULT_COLUMNS.map((column) => [column, value(column)])) as Record<ResultColumn, T>;
}
