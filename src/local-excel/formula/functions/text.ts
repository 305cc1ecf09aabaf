import { CellError, type CellValue } from '../../cells/Cell';
import { cellsOf } from '../arrays';
import { parseDigits } from '../parseNumber';
import { NA, VALUE_ERROR, toNumber, toText, type Matrix } from '../values';
import { hasWildcards, wildcardSource } from '../wildcard';
import { UnsupportedFormula } from '../Workspace';
import { formatText, padded } from './formatText';
import type { FunctionTable } from '../FunctionRule';

const LONGEST_TEXT = 32_767;
/** The characters 128 to 159 as Windows has them; where it has none, a blank. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

export const TEXT_FUNCTIONS: FunctionTable = {
  CHAR: ['i', (code: number) => (code < 1 || code > 255 ? VALUE_ERROR : (windows(code) ?? String.fromCharCode(code)))],
  CLEAN: ['t', (text: string) => [...text].filter((character) => character >= ' ').join('')],
  CODE: ['t', codeOf],
  CONCAT: [
    'm{m}',
    (...parts: Matrix[]) =>
      joined(
        '',
        parts.flatMap((part) => cellsOf(part, isBlank)),
      ),
  ],
  CONCATENATE: ['t{t}', (...texts: string[]) => joined('', texts)],
  DOLLAR: ['n[i]', (value: number, digits = 2) => padded(value, digits, '$#,##0')],
  EXACT: ['tt', (a: string, b: string) => a === b],
  FIND: [
    'tt[i]',
    (wanted: string, text: string, start = 1) => position(text, start, (from) => text.indexOf(wanted, from)),
  ],
  FIXED: ['n[ib]', (value: number, digits = 2, plain = false) => padded(value, digits, plain ? '0' : '#,##0')],
  HYPERLINK: ['t[v]', (address: string, shown: CellValue = address) => shown],
  LEFT: ['t[i]', (text: string, count = 1) => (count < 0 ? VALUE_ERROR : text.slice(0, count))],
  LEN: ['t', (text: string) => text.length],
  LOWER: ['t', (text: string) => text.toLowerCase()],
  MID: [
    'tii',
    (text: string, start: number, count: number) =>
      start < 1 || count < 0 ? VALUE_ERROR : text.slice(start - 1, start - 1 + count),
  ],
  NUMBERVALUE: ['t[tt]', numberValue],
  PROPER: [
    't',
    (text: string) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)),
  ],
  REPLACE: [
    'tiit',
    (text: string, start: number, count: number, by: string) =>
      start < 1 || count < 0 ? VALUE_ERROR : limited(text.slice(0, start - 1) + by + text.slice(start - 1 + count)),
  ],
  REPT: [
    'ti',
    (text: string, count: number) =>
      count < 0 || text.length * count > LONGEST_TEXT ? VALUE_ERROR : text.repeat(count),
  ],
  RIGHT: [
    't[i]',
    (text: string, count = 1) => (count < 0 ? VALUE_ERROR : text.slice(Math.max(text.length - count, 0))),
  ],
  SEARCH: [
    'tt[i]',
    (wanted: string, text: string, start = 1) => position(text, start, (from) => searchFrom(wanted, text, from)),
  ],
  SUBSTITUTE: ['ttt[i]', substitute],
  T: ['v', (value: CellValue) => (typeof value === 'string' ? value : '')],
  TEXT: ['vt', formatText],
  TEXTAFTER: ['tt[i]', split('after')],
  TEXTBEFORE: ['tt[i]', split('before')],
  TEXTJOIN: ['mbm{m}', textJoin],
  TRIM: ['t', (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')],
  UNICHAR: [
    'i',
    (code: number) =>
      code < 1 || code > 0x10ffff ? VALUE_ERROR : code >= 0xd800 && code < 0xe000 ? NA : String.fromCodePoint(code),
  ],
  UNICODE: ['t', (text: string) => text.codePointAt(0) ?? VALUE_ERROR],
  UPPER: ['t', (text: string) => text.replace(/[^ß]+/g, (part) => part.toUpperCase())],
  VALUE: ['v', (value: CellValue) => (typeof value === 'boolean' ? VALUE_ERROR : toNumber(value))],
};

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function limited(text: string): CellValue {
  return text.length > LONGEST_TEXT ? VALUE_ERROR : text;
}

function joined(delimiter: string, values: readonly CellValue[]): CellValue {
  const texts = values.map(toText);
  return texts.find((text) => text instanceof CellError) ?? limited(texts.join(delimiter));
}

/** The delimiters of an array take turns. */
function textJoin(delimiters: Matrix, skipsEmpty: boolean, ...parts: Matrix[]): CellValue {
  const values = parts.flatMap((part) => cellsOf(part, (cell) => skipsEmpty && isBlank(cell)));
  const kept = skipsEmpty ? values.filter((value) => !isBlank(value)) : values;
  const between = cellsOf(delimiters);
  return joined(
    '',
    kept.flatMap((value, index) => (index === 0 ? [value] : [between[(index - 1) % between.length]!, value])),
  );
}

function windows(code: number): string | undefined {
  return WINDOWS[code - 128]?.trim() || undefined;
}

/** A character Windows has no code for is a question mark's. */
function codeOf(text: string): CellValue {
  if (text === '') return VALUE_ERROR;
  const place = WINDOWS.indexOf(text.charAt(0).trim() || '\0');
  const code = place < 0 ? text.charCodeAt(0) : place + 128;
  return code > 255 ? '?'.charCodeAt(0) : code;
}

/** @param find the 0-based place from a 0-based start, below 0 for none */
function position(text: string, start: number, find: (from: number) => number): CellValue {
  const found = start < 1 || start > text.length + 1 ? -1 : find(start - 1);
  return found < 0 ? VALUE_ERROR : found + 1;
}

function searchFrom(wanted: string, text: string, from: number): number {
  if (!hasWildcards(wanted)) return text.toLowerCase().indexOf(wanted.toLowerCase(), from);
  const found = text.slice(from).search(new RegExp(wildcardSource(wanted), 'i'));
  return found < 0 ? found : from + found;
}

function substitute(text: string, old: string, by: string, instance?: number): CellValue {
  if (instance !== undefined && instance < 1) return VALUE_ERROR;
  if (old === '') return text;
  if (instance === undefined) return limited(text.split(old).join(by));
  const parts = text.split(old);
  if (parts.length <= instance) return text;
  return limited(parts.slice(0, instance).join(old) + by + parts.slice(instance).join(old));
}

/** The text before or after a delimiter; its instances count from the end below 0. Other modes are not known here. */
function split(side: 'before' | 'after'): (text: string, delimiter: string, instance?: number) => CellValue {
  return (text, delimiter, instance = 1) => {
    const parts = text.split(delimiter);
    if (instance === 0) return VALUE_ERROR;
    if (delimiter === '') throw new UnsupportedFormula('text before nothing');
    const at = instance > 0 ? instance : parts.length + instance;
    if (at < 1 || at >= parts.length) return NA;
    return (side === 'before' ? parts.slice(0, at) : parts.slice(at)).join(delimiter);
  };
}

/** Blanks do not count, each `%` divides by 100; an empty text is 0, and dates and times are no numbers. */
function numberValue(text: string, decimal = '.', group = ','): CellValue {
  const [, body = '', percents = ''] = /^(.*?)(%*)$/.exec(text.replace(/\s/g, ''))!;
  const number = body + percents === '' ? 0 : separated(body, decimal.charAt(0), group.charAt(0));
  return number === undefined || decimal === '' || group === '' ? VALUE_ERROR : number / 100 ** percents.length;
}

/** Group separators count only before the decimal one. */
function separated(text: string, decimal: string, group: string): number | undefined {
  const [whole = '', ...fractions] = text.split(decimal);
  const isNumber = fractions.length <= 1 && !fractions.join('').includes(group);
  return isNumber ? parseDigits([whole.split(group).join(''), ...fractions].join('.')) : undefined;
}
