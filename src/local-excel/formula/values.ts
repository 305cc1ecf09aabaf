import type { Area } from '../cells/Area';
import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';

export type Matrix = readonly (readonly CellValue[])[];

/** A range a formula points to; its cells are read only when a function needs them. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export type Operand = CellValue | Matrix | Reference;

export const NA = CellError.of('#N/A');
export const VALUE_ERROR = CellError.of('#VALUE!');
export const DIVISION_BY_ZERO = CellError.of('#DIV/0!');
export const NAME_ERROR = CellError.of('#NAME?');
export const REFERENCE_ERROR = CellError.of('#REF!');
export const NUMBER_ERROR = CellError.of('#NUM!');

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

/** A number as arithmetic sees it: blank is 0, a numeric text its number; anything else #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number' || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const trimmed = value.trim();
  const number = trimmed === '' ? NaN : Number(trimmed);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

/** A text as `&` sees it. */
export function toText(value: CellValue): string | CellError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberToText(value) : value;
}

/** General format, 15 significant digits. */
function numberToText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? text.replace('e', 'E').replace(/E([+-])(\d)$/, 'E$10$2') : text;
}

/** A condition: numbers are true unless 0; a text that is not TRUE or FALSE is #VALUE!. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE_ERROR;
}
