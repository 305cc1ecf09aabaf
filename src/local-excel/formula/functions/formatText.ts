import { format, isDateFormat, isValidFormat } from 'numfmt';
import type { CellValue } from '../../cells/Cell';
import { parseNumber } from '../parseNumber';
import { VALUE_ERROR, fifteenDigits, toText } from '../values';

const DAYS = 2_958_466;

/** TEXT: a text that is a number is shown as one, another one by the format's section for texts. */
export function formatText(value: CellValue, code: string): CellValue {
  // Without a format Excel shows nothing.
  if (code === '') return '';
  if (!isValidFormat(code)) return VALUE_ERROR;
  if (typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? parseNumber(value) : Number(value);
  return number === undefined ? format(code, value, { locale: 'en-US' }) : formatNumber(number, code);
}

function formatNumber(value: number, code: string): CellValue {
  if (/^(general|@)$/i.test(code)) return toText(value);
  if (isDateFormat(code)) return value < 0 || value >= DAYS ? VALUE_ERROR : format(code, value, { locale: 'en-US' });
  const rounded = fifteenDigits(value);
  // A 5 in the 15th digit rounds up though its binary neighbour is lower: 1.005 is 1.01.
  const nudged = Math.abs(rounded) < 1e9 && !Number.isInteger(rounded) ? rounded * (1 + 4e-16) : rounded;
  return format(code, nudged, { locale: 'en-US' });
}

/** DOLLAR and FIXED; digits below 0 round before the decimal point. */
export function padded(value: number, digits: number, code: string): CellValue {
  const rounded = digits < 0 ? Math.round(value / 10 ** -digits) * 10 ** -digits : value;
  const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  const positive = code + decimals;
  return formatNumber(rounded, code.startsWith('$') ? `${positive};(${positive})` : positive);
}
