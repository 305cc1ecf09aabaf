import type { NumberRun } from '../../domain/numberRuns';
import type { Place } from './WorkbookError';

/** `0, 27` → `AB1`; both 0-based. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$AB1`: filled down or right it stays in its column. */
export function addressInColumn(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** `'My MAU'!$AB:$AB` */
export function columnAddress(sheet: string, column: number): string {
  const letters = columnLetters(column);
  return `${quotedTab(sheet)}$${letters}:$${letters}`;
}

/** `$C:$G`; both 0-based */
export function columnsAddress(first: number, last: number): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** `'My MAU'!$C$5:$H$5`, cells of one row; `'My MAU'!$C$5` for one cell */
export function rowAddress(sheet: string, row: number, { first, last }: NumberRun): string {
  const cell = (column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const cells = first === last ? cell(first) : `${cell(first)}:${cell(last)}`;
  return `${quotedTab(sheet)}${cells}`;
}

/** 0-based column → `A`, `Z`, `AA` … */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `'My Start'!B11` → tab and cells as they stand there */
export function placeOf(address: string | undefined): Place {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
}

/** `$C$5` → 4, 0-based; of several cells the first. */
export function rowOfCell(cell: string): number {
  return Number(/\d+/.exec(cell)![0]) - 1;
}

/** The columns of `C`, `C:H` or `$C:$H`, 0-based and from left to right; undefined for anything else, also for cells. */
export function parseColumns(text: string): NumberRun | undefined {
  return runOf(/^\$?([A-Z]{1,3})(?:\s*:\s*\$?([A-Z]{1,3}))?$/i.exec(text));
}

/** The columns that cells such as `C1`, `C1:H1` or `$C$1:$H$1` stand in; undefined for anything else. */
export function columnsOfCells(text: string): NumberRun | undefined {
  return runOf(/^\$?([A-Z]{1,3})\$?\d+(?::\$?([A-Z]{1,3})\$?\d+)?$/i.exec(text));
}

/** How what leads to cells of a tab may begin: Excel quotes only the names that need it. */
export function tabPrefixes(sheet: string): readonly string[] {
  return [`${sheet}!`, quotedTab(sheet)];
}

function quotedTab(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

function runOf(match: RegExpExecArray | null): NumberRun | undefined {
  if (!match) return undefined;
  const [one, other] = [columnIndex(match[1]!), columnIndex(match[2] ?? match[1]!)];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** "A" is 0. */
function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows of `A2:C5,E9` or `5:9`, 1-based and area by area; areas of whole columns are left out. */
export function rowsOfAreas(text: string): readonly NumberRun[] {
  return text.split(',').flatMap((area) => {
    const [, first, last = first] = /^\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/i.exec(area.trim()) ?? [];
    return first === undefined ? [] : [{ first: Number(first), last: Number(last) }];
  });
}
