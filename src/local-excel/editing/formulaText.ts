import { parse, parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from '@borgar/fx/xlsx';
import type { Book } from '../book/Book';
import { ExcelError } from '../refusals/ExcelError';
import type { Position } from '../formula/compile';

/** Characters Excel takes in one formula, `=` included. */
const LONGEST_FORMULA = 8192;

/** Functions newer than the file format: the file names them with a prefix, people do not. */
const PREFIXED = new Map<string, string>([
  ...(
    'ACOT AGGREGATE ARABIC BASE CONCAT COT DAYS DECIMAL FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS ' +
    'NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNICHAR UNICODE UNIQUE VSTACK XLOOKUP XMATCH XOR'
  )
    .split(' ')
    .map((name) => [name, '_xlfn.'] as const),
  ...'FILTER SORT'.split(' ').map((name) => [name, '_xlfn._xlws.'] as const),
]);

export function isFormulaTooLong(entry: unknown): boolean {
  return typeof entry === 'string' && entry.startsWith('=') && entry.length > LONGEST_FORMULA;
}

/** True for a formula Excel can read, whatever functions and names it uses. */
export function isReadable(formula: string): boolean {
  try {
    return parse(tokenize(formula.replace(/^[=+]/, ''), { mergeRefs: true })) !== undefined;
  } catch {
    return false; // What the parser says about it, Excel does not say either.
  }
}

/**
 * `=[@MAU]/NUMBERVALUE(A2)` → `Usage[[#This Row],[MAU]]/_xlfn.NUMBERVALUE(A2)`
 * @throws InvalidArgument for a formula longer than Excel takes
 */
export function formulaToFile(shown: string, book: Book, at: Position): string {
  if (isFormulaTooLong(shown)) throw new ExcelError('InvalidArgument');
  const tokens = tokenize(shown.replace(/^=/, ''), { mergeRefs: true });
  return stringifyTokens(
    tokens.map((token) => {
      const name = token.type === 'func' ? token.value.toUpperCase() : '';
      if (PREFIXED.has(name)) return { ...token, value: PREFIXED.get(name)! + name };
      return isStructured(token) ? { ...token, value: withTableName(token.value, book, at) } : token;
    }),
  );
}

/** @returns the formula as Excel shows it, with `=` */
export function formulaToShow(inFile: string, book: Book, at: Position): string {
  const tokens = tokenize(inFile, { mergeRefs: true });
  const shown = tokens.map((token) => {
    if (token.type === 'func') return { ...token, value: token.value.replace(/_xlfn\.|_xlws\./gi, '') };
    return isStructured(token) ? { ...token, value: withoutOwnTable(token.value, book, at) } : token;
  });
  return `=${stringifyTokens(shown)}`;
}

function isStructured(token: Token): boolean {
  return token.type === 'structured';
}

function withTableName(text: string, book: Book, at: Position): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const table = reference.table || book.tables.at(at.sheet, at.row, at.column)?.name || '';
  return stringifyStructRef({ ...reference, table }, { thisRow: true });
}

function withoutOwnTable(text: string, book: Book, at: Position): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const isThisRow = reference.sections?.some((section) => section.toLowerCase() === 'this row') ?? false;
  const own = book.tables.at(at.sheet, at.row, at.column)?.name.toLowerCase();
  const table = isThisRow && reference.table?.toLowerCase() === own ? '' : reference.table;
  return stringifyStructRef({ ...reference, table });
}
