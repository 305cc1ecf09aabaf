import { CellError, type CellValue } from '../../cells/Cell';
import type { Grid } from '../Grid';
import { VALUE_ERROR, toNumber } from '../values';
import { UnsupportedFormula } from '../Workspace';
import type { FunctionTable } from '../FunctionRule';
import { sumOf, type Numbers } from './ofNumbers';
import * as statistics from './statistics';

/** What the first argument of SUBTOTAL and AGGREGATE stands for, from 1. */
const TOTALS: readonly ((numbers: Numbers, position: number) => CellValue)[] = [
  statistics.average,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  statistics.highest,
  statistics.lowest,
  statistics.product,
  (numbers) => statistics.deviation(numbers, 'sample'),
  (numbers) => statistics.deviation(numbers, 'all'),
  sumOf,
  (numbers) => statistics.variance(numbers, 'sample'),
  (numbers) => statistics.variance(numbers, 'all'),
  statistics.median,
  statistics.mode,
  statistics.large,
  statistics.small,
  statistics.percentile,
  (numbers, part) => statistics.percentile(numbers, Math.trunc(part) / 4),
  statistics.percentileBetween,
  (numbers, part) => statistics.percentileBetween(numbers, Math.trunc(part) / 4),
];
const COUNT = 2;
const COUNT_FILLED = 3;
const FIRST_WITH_POSITION = 14;

export const SUBTOTAL_FUNCTIONS: FunctionTable = {
  SUBTOTAL: ['ig{g}', subtotal],
  AGGREGATE: ['iiG{G}', aggregate],
};

interface Skips {
  readonly hidden: boolean;
  readonly nested: boolean;
  readonly errors: boolean;
}

function subtotal(code: number, ...ranges: Grid[]): CellValue {
  const total = code > 100 ? code - 100 : code;
  if (total < 1 || total > 11) return VALUE_ERROR;
  return totalOf(total, ranges, { hidden: code > 100, nested: true, errors: false });
}

/** The numbers from 14 on take one array and a position in it. */
function aggregate(total: number, option: number, ...given: Grid[]): CellValue {
  if (total < 1 || total > TOTALS.length || option < 0 || option > 7) return VALUE_ERROR;
  const skips = { hidden: option % 2 === 1, nested: option < 4, errors: [2, 3, 6, 7].includes(option) };
  if (total < FIRST_WITH_POSITION) return totalOf(total, given, skips);
  const position = given[1] ? toNumber(given[1].at(0, 0)) : VALUE_ERROR;
  return position instanceof CellError ? position : totalOf(total, given.slice(0, 1), skips, position);
}

function totalOf(total: number, ranges: readonly Grid[], skips: Skips, position = 0): CellValue {
  const cells = ranges.flatMap((range) => shownCells(range, skips));
  if (total === COUNT_FILLED) return cells.filter((value) => value !== null).length;
  const error = total === COUNT ? undefined : cells.find((value) => value instanceof CellError);
  const numbers = cells.filter((value) => typeof value === 'number');
  return error ?? TOTALS[total - 1]!(numbers, position);
}

function shownCells(grid: Grid, skips: Skips): CellValue[] {
  const { rows, columns } = grid.used;
  if (!grid.reference && grid.size.rows !== rows) throw new UnsupportedFormula('whole columns as an array');
  const cells: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    if (isSkipped(grid, row, skips)) continue;
    for (let column = 0; column < columns; column++) {
      if (!skips.nested || !isSubtotal(grid, row, column)) cells.push(grid.at(row, column));
    }
  }
  return skips.errors ? cells.filter((value) => !(value instanceof CellError)) : cells;
}

/** Rows a filter hides never count; whether one did it or a person is not known here. */
function isSkipped({ reference }: Grid, row: number, skips: Skips): boolean {
  const isHidden = reference?.sheet.row(reference.area.top + row)?.hidden ?? false;
  if (isHidden && !skips.hidden) throw new UnsupportedFormula('a subtotal over rows that may be filtered');
  return isHidden;
}

function isSubtotal({ reference }: Grid, row: number, column: number): boolean {
  if (!reference) return false;
  const { sheet, area } = reference;
  const formula = sheet.cell(area.top + row, area.left + column)?.formula?.relative;
  return formula !== undefined && /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula);
}
