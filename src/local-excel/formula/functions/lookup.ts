import { LAST_COLUMN, LAST_ROW, columnName } from '../../cells/Area';
import type { CellValue } from '../../cells/Cell';
import { firstOf, single, withTail } from '../arrays';
import type { Grid, Vector } from '../Grid';
import { NA, REFERENCE_ERROR, Reference, Union, VALUE_ERROR, type Matrix, type Operand } from '../values';
import type { Workspace } from '../Workspace';
import { findEqual, findFitting, findNearest, findSorted } from './findIn';
import { lazy, type FunctionCompiler, type FunctionTable } from '../FunctionRule';

/** Functions that find cells or tell where they are; they read no more cells than they need. */
export const LOOKUP_FUNCTIONS: FunctionTable = {
  ADDRESS: ['ii[i]', address],
  AREAS: lazy('R', ([range]) => (at, workspace) => {
    const operand = range!(at, workspace);
    return operand instanceof Union ? operand.parts.length : operand instanceof Reference ? 1 : VALUE_ERROR;
  }),
  COLUMN: lazy('[R]', place('column')),
  COLUMNS: ['G', (grid: Grid) => grid.size.columns],
  HLOOKUP: ['vgi[b]', lookUpAlong('row')],
  INDEX: ['Gi[i]', index],
  LOOKUP: ['vG[G]', lookUp],
  MATCH: ['vg[i]', match],
  ROW: lazy('[R]', place('row')),
  ROWS: ['G', (grid: Grid) => grid.size.rows],
  SINGLE: lazy(
    'R',
    ([value]) =>
      (at, workspace) =>
        single(value!(at, workspace), at, workspace),
  ),
  VLOOKUP: ['vgi[b]', lookUpAlong('column')],
  XLOOKUP: ['vGG[eii]', lookUpAnywhere],
  XMATCH: [
    'vG[ii]',
    (wanted: CellValue, grid: Grid, mode = 0, search = 1) => placeOrError(grid, wanted, [mode, search], (at) => at + 1),
  ],
};

/** Row and column count from 1; 0 is the whole row or column; one number alone runs along a vector. */
function index(grid: Grid, first: number, second?: number): Operand {
  const [row, column] = second === undefined ? alongVector(grid, first) : [first, second];
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > grid.size.rows || column > grid.size.columns) return REFERENCE_ERROR;
  return grid.part(row === 0 ? undefined : row - 1, column === 0 ? undefined : column - 1);
}

function alongVector({ size }: Grid, position: number): [row: number, column: number] {
  return size.rows === 1 ? [1, position] : [position, size.columns === 1 ? 1 : 0];
}

function match(wanted: CellValue, grid: Grid, mode = 1): CellValue {
  const list = grid.vector();
  const found = !list ? -1 : mode === 0 ? findFitting(list, wanted) : findSorted(list, wanted, mode > 0 ? 1 : -1);
  return found < 0 ? NA : found + 1;
}

/** VLOOKUP looks along the first column of a table, HLOOKUP along its first row; positions count from 1. */
function lookUpAlong(side: 'row' | 'column') {
  return (wanted: CellValue, grid: Grid, position: number, isSorted = true): CellValue => {
    if (position < 1) return VALUE_ERROR;
    if (position > (side === 'column' ? grid.size.columns : grid.size.rows)) return REFERENCE_ERROR;
    const list = grid[side](0);
    const found = isSorted ? findSorted(list, wanted) : findFitting(list, wanted);
    if (found < 0) return NA;
    return side === 'column' ? grid.at(found, position - 1) : grid.at(position - 1, found);
  };
}

/** Without a list of results they stand in the last column (or row, in a table wider than high) of the table. */
function lookUp(wanted: CellValue, grid: Grid, results?: Grid): CellValue {
  const { rows, columns } = grid.size;
  const isWide = columns > rows;
  const found = findSorted(isWide ? grid.row(0) : grid.column(0), wanted);
  if (found < 0) return NA;
  if (results) return results.vector()?.at(found) ?? null;
  return isWide ? grid.at(rows - 1, found) : grid.at(found, columns - 1);
}

function lookUpAnywhere(
  wanted: CellValue,
  grid: Grid,
  results: Grid,
  ...rest: [CellValue?, number?, number?]
): Operand {
  const [otherwise, mode = 0, search = 1] = rest;
  const isColumn = grid.size.columns === 1;
  const side = isColumn ? 'rows' : 'columns';
  if (results.size[side] !== grid.size[side]) return VALUE_ERROR;
  const found = placeOrError(grid, wanted, [mode, search], (at) =>
    isColumn ? results.part(at, undefined) : results.part(undefined, at),
  );
  return found === NA ? (otherwise ?? NA) : found;
}

/** @param modes 0 equal, -1 or 1 else the next smaller or larger, 2 wildcards; 1 or 2 from the first, -1 or -2 from the last */
function placeOrError(
  grid: Grid,
  wanted: CellValue,
  [mode, search]: readonly [mode: number, search: number],
  result: (at: number) => Operand,
): Operand {
  const list = grid.vector();
  if (!list || ![-1, 0, 1, 2].includes(mode) || ![-2, -1, 1, 2].includes(search)) return VALUE_ERROR;
  const found = placeIn(list, wanted, mode, search > 0 ? 'first' : 'last');
  return found < 0 ? NA : result(found);
}

function placeIn(list: Vector, wanted: CellValue, mode: number, direction: 'first' | 'last'): number {
  if (mode === 0) return findEqual(list, wanted, direction);
  if (mode === 2) return findFitting(list, wanted, direction);
  return findNearest(list, wanted, mode > 0 ? 1 : -1, direction);
}

/** ROW and COLUMN: in an array formula of all rows or columns of a range, else of the first one. */
function place(side: 'row' | 'column'): FunctionCompiler {
  return ([range], isArray) =>
    (at, workspace) => {
      const operand = range?.(at, workspace);
      if (operand === undefined) return at[side] + 1;
      if (!(operand instanceof Reference)) return operand instanceof Union ? VALUE_ERROR : firstOf(operand);
      const { top, left, right } = operand.area;
      if (!isArray) return (side === 'row' ? top : left) + 1;
      return side === 'row' ? rowNumbers(operand, workspace) : [upTo(left, right)];
    };
}

/** The rows that follow those in use all have the last number: it is the only one ever told apart. */
function rowNumbers(reference: Reference, workspace: Workspace): Matrix {
  const { top, bottom } = reference.area;
  const used = workspace.clip(reference)?.area.bottom ?? top - 1;
  const numbers = [...upTo(top, Math.min(bottom - 1, used)), bottom + 1].map((number) => [number]);
  return withTail(numbers, bottom - top + 1 - numbers.length);
}

/** Numbers from 1 for places from 0. */
function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

/** Whether the row and the column are absolute, by the number ADDRESS takes for it. */
const REFERENCE_STYLES: Readonly<Record<number, readonly [row: string, column: string]>> = {
  1: ['$', '$'],
  2: ['$', ''],
  3: ['', '$'],
  4: ['', ''],
};

function address(row: number, column: number, style = 1): CellValue {
  const marks = REFERENCE_STYLES[style];
  const isInSheet = row >= 1 && column >= 1 && row <= LAST_ROW + 1 && column <= LAST_COLUMN + 1;
  return marks && isInSheet ? `${marks[1]}${columnName(column - 1)}${marks[0]}${row}` : VALUE_ERROR;
}
