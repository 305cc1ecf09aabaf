import type { CellValue } from '../../cells/Cell';
import { mapOperand } from '../compile';
import { toNumber, toText, type Matrix } from '../values';

/** How Excel takes an argument: as a text, as a whole number, or as it is. */
type Kind = 't' | 'n' | '-';

/** The arguments of text functions in order; the last kind goes on for all that follow. */
const KINDS: Readonly<Record<string, string>> = {
  CLEAN: 't',
  CODE: 't',
  CONCAT: 't',
  CONCATENATE: 't',
  EXACT: 't',
  FIND: 'ttn',
  LEFT: 'tn',
  LEN: 't',
  LOWER: 't',
  MID: 'tn',
  PROPER: 't',
  REPLACE: 'tnnt',
  REPT: 'tn',
  RIGHT: 'tn',
  SEARCH: 'ttn',
  SUBSTITUTE: 'tttn',
  TEXTJOIN: 't-t',
  TRIM: 't',
  UNICODE: 't',
  UPPER: 't',
};

const COERCE: Readonly<Record<Kind, (value: CellValue) => CellValue>> = {
  t: toText,
  n: (value) => {
    const number = toNumber(value);
    return typeof number === 'number' ? Math.trunc(number) : number;
  },
  '-': (value) => value,
};

/**
 * The arguments as a function of the library must be given them: it takes a number for a text only in places, and
 * spells TRUE its own way. Arrays are copied, because the library sorts and flattens them in place.
 */
export function coerceArguments(
  name: string,
  operands: readonly (CellValue | Matrix)[],
): readonly (CellValue | Matrix)[] {
  const kinds = KINDS[name] ?? '-';
  return operands.map((operand, index) => mapOperand(operand, COERCE[(kinds[index] ?? kinds.at(-1)) as Kind]));
}
