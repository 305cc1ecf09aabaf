import type { NamedMonth, MonthNames } from '../text/loadMonthNames';
import { asFoundMonth, findForeignMonth, type ForeignMonth } from '../text/findForeignMonth';
import type { FoundMonth } from '../text/findMonth';
import type { MonthHeader } from './readMonthHeader';
import type { CellValue } from '../cells/WorkbookSnapshot';

/** A cell of a header with the month that languages we speak find in it. */
interface ReadCell {
  readonly column: number;
  readonly value: CellValue;
  readonly found: FoundMonth | undefined;
  readonly month: MonthHeader | undefined;
}

/** Shorter names are words of their own as well: they need others of their language beside them. */
const SHORTEST_NAME = 3;
const WHOLE_YEAR = /(?<!\d)\d{4}(?!\d)/;

/** What tells that a name is a month: the cells beside it, or where it stands. */
interface Evidence {
  /** True where only months stand, as below "Month". */
  readonly isMonthColumn?: boolean;
}

/**
 * The months of a row in languages we do not speak, by column. A name with a year of four digits counts alone, with one
 * of two beside any other month, a bare one beside another of its language. What means two months is settled by the
 * languages of the others; where they do not settle it, it is none.
 */
export function foreignMonths(
  cells: readonly ReadCell[],
  names: MonthNames,
  { isMonthColumn = false }: Evidence = {},
): ReadonlyMap<number, FoundMonth> {
  const found = cells.flatMap((cell) => {
    const month = typeof cell.value === 'string' ? findForeignMonth(cell.value, names) : undefined;
    return month ? [{ cell, month }] : [];
  });
  const counts = languagesOf(found.map(({ month }) => month));
  const dated = cells.filter(({ month }) => month?.type === 'month').length + found.filter(isForeignDate).length;
  const months = new Map<number, FoundMonth>();
  for (const { cell, month } of found) {
    const isCertain = isMonthColumn || dated > 1 || WHOLE_YEAR.test(String(cell.value));
    const monthNumber = cell.found ? undefined : meantMonth(month, counts, isCertain);
    if (monthNumber !== undefined) months.set(cell.column, asFoundMonth(month, monthNumber));
  }
  return months;
}

/** How many of the months each language names. */
function languagesOf(months: readonly ForeignMonth[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of months.flatMap(({ names }) => names))
    counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function isForeignDate({ cell, month }: { readonly cell: ReadCell; readonly month: ForeignMonth }): boolean {
  return cell.found === undefined && month.year !== undefined;
}

function meantMonth(
  { names, name, year }: ForeignMonth,
  counts: ReadonlyMap<string, number>,
  isDated: boolean,
): number | undefined {
  const countOf = ({ language }: NamedMonth): number => counts.get(language)!;
  const most = Math.max(...names.map(countOf));
  const isBeside = most > 1 || (year !== undefined && name.length >= SHORTEST_NAME && isDated);
  const months = new Set(names.filter((each) => countOf(each) === most).map(({ monthNumber }) => monthNumber));
  return isBeside && months.size === 1 ? [...months][0] : undefined;
}
