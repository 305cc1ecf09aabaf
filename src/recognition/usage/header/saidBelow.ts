import type { Month } from '../../../domain/usage/Month';
import type { HeaderCell } from '../../headers/readHeaders';
import type { HeaderHints } from './HeaderHints';
import { withYear } from './monthReading';
import type { Above } from './readRowsAbove';

/** What somebody said of a row. */
export interface SaidBelow extends HeaderHints {
  /** True where it was said of words below months. */
  readonly areBelow: boolean;
}

/** What somebody said of a word below a month holds for the same word below the others: one answer for all. */
export function saidBelow(
  row: readonly HeaderCell[],
  above: ReadonlyMap<number, Above>,
  hints: HeaderHints,
): SaidBelow {
  const below = row.some(({ month }) => month) ? [] : row.filter((cell) => isBelow(cell, above));
  const { ignored = [], known = new Map<number, Month>(), months = [] } = hints;
  const alike = (columns: readonly number[]): readonly HeaderCell[] => {
    const words = new Set(below.filter(({ column }) => columns.includes(column)).map((cell) => cell.words));
    return below.filter((cell) => words.has(cell.words) && !ignored.includes(cell.column) && !known.has(cell.column));
  };
  const named = alike([...known.keys()]).flatMap(({ column }): readonly (readonly [number, Month])[] => {
    const { month, year } = above.get(column)!;
    const reading = withYear(month!, year);
    return reading.type === 'month' ? [[column, reading.month]] : [];
  });
  return {
    ...hints,
    ...(ignored.length > 0 && { ignored: [...ignored, ...alike(ignored).map(({ column }) => column)] }),
    ...(known.size > 0 && { known: new Map([...known, ...named]) }),
    areBelow: below.some(({ column }) => known.has(column) || months.includes(column)),
  };
}

function isBelow({ column, value }: HeaderCell, above: ReadonlyMap<number, Above>): boolean {
  return typeof value === 'string' && above.get(column)?.month !== undefined;
}
