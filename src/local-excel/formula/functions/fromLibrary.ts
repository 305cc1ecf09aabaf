import * as formulajs from '@formulajs/formulajs';
import { CellError, type CellValue } from '../../cells/Cell';
import { NUMBER_ERROR } from '../values';
import { named, type FunctionTable } from '../FunctionRule';

type LibraryFunction = (...args: unknown[]) => unknown;

/**
 * Functions the library computes as Excel does once their arguments are taken as Excel takes them.
 * @param names separated by blanks, `NORM.DIST` for what the library keeps as NORM.DIST
 */
export function fromLibrary(signature: string, names: string): FunctionTable {
  const tables = names.split(' ').map((name) => {
    const path = name.split('.');
    const call = path.reduce<unknown>(
      (found, key) => (found as Record<string, unknown>)[key],
      formulajs,
    ) as LibraryFunction;
    return named(name, [signature, (...args: unknown[]) => resultOf(call(...args))]);
  });
  return Object.assign({}, ...tables) as FunctionTable;
}

function resultOf(result: unknown): CellValue {
  if (result instanceof Error) return CellError.of(result.message);
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return typeof result === 'number' ? result : NUMBER_ERROR;
}
