import { LAST_ROW } from '../cells/Area';
import { damagedWorkbook } from '../file/FileError';

/**
 * `1` is the first row.
 * @returns 0-based
 * @throws FileError, as all of these do for a text that is none
 */
export function readRowIndex(text: string): number {
  const index = readIndex(text) - 1;
  if (index < 0 || index > LAST_ROW) throw damagedWorkbook(`There is no row ${text}.`);
  return index;
}

export function readIndex(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw damagedWorkbook(`“${text}” is no index.`);
  return Number(text);
}

export function readNumber(text: string): number {
  const number = Number(text);
  // What JavaScript takes for a number beside decimal ones: hexadecimal, octal, binary.
  if (!Number.isFinite(number) || /[box]/i.test(text)) throw damagedWorkbook(`“${text}” is no number.`);
  return number;
}

export function readBoolean(text: string): boolean {
  if (!/^(0|1|true|false)$/.test(text)) throw damagedWorkbook(`“${text}” is neither true nor false.`);
  return isTrue(text);
}

/** An attribute that is left out is false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
