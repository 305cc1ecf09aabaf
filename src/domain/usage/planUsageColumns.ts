import { RESULT_COLUMNS, type ResultColumn } from './usageColumns';

/** A result column as it stands. */
export interface CurrentResultColumn {
  /** The first row's formula; '' when it is none. */
  readonly formula: string;
  /** How many rows hold a formula. */
  readonly formulaCount: number;
  /** True when a row shows something else than it should. */
  readonly isWrong: boolean;
}

export interface UsageColumnsPlan {
  /** Columns to add, from left to right. */
  readonly add: readonly ResultColumn[];
  /** Columns whose formula is to be filled down, those added included. */
  readonly fill: readonly ResultColumn[];
  readonly replaceHighlights: boolean;
}

const NOTHING: UsageColumnsPlan = { add: [], fill: [], replaceHighlights: false };

/** Compares the result columns and highlights with what they should be; nothing to do gives an empty plan. */
export function planUsageColumns(
  current: Readonly<Partial<Record<ResultColumn, CurrentResultColumn>>>,
  wantedFormulas: Readonly<Record<ResultColumn, string>>,
  rowCount: number,
  highlights: { readonly areRight: boolean },
): UsageColumnsPlan {
  // A column without a row has no formula that says it is ours.
  if (rowCount <= 0) return NOTHING;
  const isRight = (column: ResultColumn): boolean => {
    const found = current[column];
    return (
      found !== undefined &&
      found.formula === wantedFormulas[column] &&
      found.formulaCount === rowCount &&
      !found.isWrong
    );
  };
  return {
    add: RESULT_COLUMNS.filter((column) => current[column] === undefined),
    fill: RESULT_COLUMNS.filter((column) => !isRight(column)),
    replaceHighlights: !highlights.areRight,
  };
}

export function isEmptyUsageColumnsPlan({ add, fill, replaceHighlights }: UsageColumnsPlan): boolean {
  return add.length === 0 && fill.length === 0 && !replaceHighlights;
}
