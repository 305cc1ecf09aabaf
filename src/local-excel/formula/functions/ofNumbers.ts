import { CellError, type CellValue } from '../../cells/Cell';
import { cellsOf, heightOf } from '../arrays';
import { NA, type Matrix, type Operand } from '../values';
import type { FunctionRule } from '../FunctionRule';

export type Numbers = readonly number[];

/** A function of all numbers it is given, in ranges or directly. */
export function ofNumbers(total: (numbers: Numbers) => Operand, signature = 'N{N}'): FunctionRule {
  return [signature, (...lists: Numbers[]) => total(lists.length === 1 ? lists[0]! : lists.flat())];
}

/** A function of two arrays of one size; a pair counts where both hold a number. */
export function ofPairs(total: (xs: Numbers, ys: Numbers) => Operand): FunctionRule {
  return [
    'MM',
    (first: Matrix, second: Matrix) => {
      const pairs = pairNumbers(first, second);
      return pairs instanceof CellError ? pairs : total(pairs[0], pairs[1]);
    },
  ];
}

/** #N/A for arrays of different size. */
export function pairNumbers(first: Matrix, second: Matrix): [Numbers, Numbers] | CellError {
  const [a, b] = [first, second].map((matrix) => cellsOf(matrix, (cell) => cell === null)) as [
    CellValue[],
    CellValue[],
  ];
  if (a.length !== b.length || heightOf(first) !== heightOf(second)) return NA;
  const error = [...a, ...b].find((cell): cell is CellError => cell instanceof CellError);
  if (error) return error;
  const counts = (index: number): boolean => typeof a[index] === 'number' && typeof b[index] === 'number';
  return [a.filter((_, index) => counts(index)) as number[], b.filter((_, index) => counts(index)) as number[]];
}

export function sumOf(numbers: Numbers): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
