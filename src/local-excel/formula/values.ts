import type { Area } from '../cells/Area';
import { CellError, type CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import { isReadByCulture, noteCultureReading } from './cultureReadings';
import { parseNumber } from './parseNumber';

/**
 * Rows of cells. What a whole column holds ends with the sheet's used rows: `tail` more rows follow, each like the
 * last one written out, so that `A:A="x"` costs no more than the rows in use.
 */
export type Matrix = readonly (readonly CellValue[])[] & { readonly tail?: number };

/** A range a formula points to; its cells are read only when a function needs them. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

/** `(A1,C3:C9)`: several ranges given as one argument. */
export class Union {
  constructor(readonly parts: readonly Reference[]) {}
}

export type Operand = CellValue | Matrix | Reference | Union;

export const NA = CellError.of('#N/A');
export const VALUE_ERROR = CellError.of('#VALUE!');
export const DIVISION_BY_ZERO = CellError.of('#DIV/0!');
export const NAME_ERROR = CellError.of('#NAME?');
export const NULL_ERROR = CellError.of('#NULL!');
export const REFERENCE_ERROR = CellError.of('#REF!');
export const NUMBER_ERROR = CellError.of('#NUM!');

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

/** A number as arithmetic sees it: blank is 0, a text what it would be as an entry; else #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number' || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isReadByCulture(value)) noteCultureReading();
  return parseNumber(value) ?? VALUE_ERROR;
}

/** A text as `&` sees it. */
export function toText(value: CellValue): string | CellError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberToText(value) : value;
}

/** Excel computes with 15 significant digits wherever it shows or compares. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** General format in full width: digits up to 20 places on either side, an exponent beyond. */
function numberToText(value: number): string {
  const number = fifteenDigits(value);
  const size = Math.abs(number);
  const [digits = '', exponent] = number.toExponential().split('e');
  const decimals = digits.replace(/^-?\d\.?/, '').length - Number(exponent);
  if (size < 1e20 && decimals <= 20) return size >= 1e-6 || number === 0 ? String(number) : number.toFixed(decimals);
  return `${digits}E${exponent!.replace(/([+-])(\d)$/, '$10$2')}`;
}

/** A condition: numbers are true unless 0; a text that is not TRUE or FALSE is #VALUE!. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (value === null) return false;
  return typeof value === 'number' ? value !== 0 : (booleanNamed(value) ?? VALUE_ERROR);
}

export function booleanNamed(text: string): boolean | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : undefined;
}
