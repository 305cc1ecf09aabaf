import { CellError, type CellValue } from '../../cells/Cell';
import { cellsOf } from '../arrays';
import { order } from '../operators';
import { VALUE_ERROR, isMatrix, toBoolean, type Matrix, type Operand } from '../values';
import { UnsupportedFormula } from '../Workspace';
import type { FunctionTable } from '../FunctionRule';

const NOTHING_LEFT = CellError.of('#CALC!');
const LARGEST = 100_000;

/** Functions whose result is an array. One that would spill is not computed: only inside other functions they are. */
export const ARRAY_FUNCTIONS: FunctionTable = {
  FILTER: ['MM[e]', filter],
  SEQUENCE: ['i[inn]', sequence],
  SORT: ['M[iib]', sort],
  TRANSPOSE: ['M', (matrix: Matrix) => transposed(whole(matrix))],
  UNIQUE: [
    'M[bb]',
    (matrix: Matrix, byColumn = false, onlyOnce = false) =>
      alongRows(matrix, byColumn, (rows) => unique(rows, onlyOnce)),
  ],
};

function whole(matrix: Matrix): Matrix {
  if (matrix.tail) throw new UnsupportedFormula('whole columns as an array');
  return matrix;
}

function transposed(matrix: Matrix): Matrix {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

/** Works on rows; for columns the array is turned and turned back. */
function alongRows(matrix: Matrix, byColumn: boolean, change: (rows: Matrix) => Operand): Operand {
  if (!byColumn) return change(whole(matrix));
  const result = change(transposed(whole(matrix)));
  return isMatrix(result) ? transposed(result) : result;
}

function filter(matrix: Matrix, included: Matrix, otherwise?: CellValue): Operand {
  const byColumn = included.length === 1 && matrix[0]!.length === included[0]!.length && matrix.length > 1;
  const tests = cellsOf(included).map(toBoolean);
  const error = tests.find((test) => test instanceof CellError);
  return alongRows(matrix, byColumn, (rows) => {
    if (error || tests.length !== rows.length) return error ?? VALUE_ERROR;
    const kept = rows.filter((_, index) => tests[index]);
    return kept.length > 0 ? kept : (otherwise ?? NOTHING_LEFT);
  });
}

function sort(matrix: Matrix, position = 1, direction = 1, byColumn = false): Operand {
  return alongRows(matrix, byColumn, (rows) => {
    if (position < 1 || position > rows[0]!.length || Math.abs(direction) !== 1) return VALUE_ERROR;
    const key = (row: readonly CellValue[]): CellValue => row[position - 1]!;
    return [...rows].sort((a, b) => inOrder(key(a), key(b), direction));
  });
}

/** Errors after all else, blanks last whatever the direction. */
function inOrder(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const isError = [a, b].map((value) => value instanceof CellError);
  if (a instanceof CellError || b instanceof CellError) return direction * (Number(isError[0]) - Number(isError[1]));
  return direction * order(a, b);
}

function unique(rows: Matrix, onlyOnce: boolean): Operand {
  const counts = new Map<string, { row: readonly CellValue[]; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { row, count: 1 });
  }
  const kept = [...counts.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  return kept.length > 0 ? kept : NOTHING_LEFT;
}

function sequence(rows: number, columns = 1, start = 1, step = 1): Operand {
  if (rows < 1 || columns < 1) return NOTHING_LEFT;
  if (rows * columns > LARGEST) throw new UnsupportedFormula('a long sequence');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => start + (row * columns + column) * step),
  );
}
