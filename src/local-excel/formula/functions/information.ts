import { CellError, type CellValue } from '../../cells/Cell';
import { settle } from '../arrays';
import {
  DIVISION_BY_ZERO,
  NA,
  NAME_ERROR,
  NULL_ERROR,
  NUMBER_ERROR,
  REFERENCE_ERROR,
  Reference,
  VALUE_ERROR,
  isMatrix,
} from '../values';
import { lazy, type FunctionTable } from '../FunctionRule';

/** In the order of their numbers. */
const ERRORS = [NULL_ERROR, DIVISION_BY_ZERO, VALUE_ERROR, REFERENCE_ERROR, NAME_ERROR, NUMBER_ERROR, NA];

/** Questions about a value. */
export const INFORMATION_FUNCTIONS: FunctionTable = {
  'ERROR.TYPE': ['e', (value: CellValue) => (value instanceof CellError ? ERRORS.indexOf(value) + 1 || NA : NA)],
  ISBLANK: ['e', (value: CellValue) => value === null],
  ISERR: ['e', (value: CellValue) => value instanceof CellError && value !== NA],
  ISERROR: ['e', (value: CellValue) => value instanceof CellError],
  ISEVEN: ['n', (value: number) => Math.trunc(value) % 2 === 0],
  ISLOGICAL: ['e', (value: CellValue) => typeof value === 'boolean'],
  ISNA: ['e', (value: CellValue) => value === NA],
  ISNONTEXT: ['e', (value: CellValue) => typeof value !== 'string'],
  ISNUMBER: ['e', (value: CellValue) => typeof value === 'number'],
  ISODD: ['n', (value: number) => Math.trunc(value) % 2 !== 0],
  ISREF: lazy(
    'R',
    ([value]) =>
      (at, workspace) =>
        value!(at, workspace) instanceof Reference,
  ),
  ISTEXT: ['e', (value: CellValue) => typeof value === 'string'],
  N: ['v', (value: CellValue) => (typeof value === 'number' ? value : value === true ? 1 : 0)],
  NA: ['', () => NA],
  TYPE: lazy('R', ([value]) => (at, workspace) => {
    const settled = settle(value!(at, workspace), workspace);
    return isMatrix(settled) ? 64 : typeOf(settled);
  }),
};

function typeOf(value: CellValue): number {
  if (value instanceof CellError) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
}
