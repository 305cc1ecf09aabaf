import type { CellValue } from '../../cells/WorkbookSnapshot';
import { isSum, numberColumns } from './rowLayout';
import type { UsageTab } from '../UsageTab';

/** A named row, and the place of it among all rows. */
export interface NamedCells {
  readonly place: number;
  readonly cells: readonly CellValue[];
}

/** A row that adds up others, whatever its name. */
export interface SumRow {
  readonly place: number;
  /** Places of the rows it adds up. */
  readonly parts: readonly number[];
}

/** Numbers that agree by chance are few. */
const FEWEST_NUMBERS = 3;
/** Rows looked through for the parts of one. */
const MOST_PARTS = 200;

/**
 * The rows that add up at least two others in every column, those right below them, right above or all above. Shares are averaged,
 * so only counts tell. Of many rows nearly all are told by one column, without another list.
 * @param rows the rows that may be customers, from top to bottom
 */
export function sumRows(tab: UsageTab, rows: readonly NamedCells[]): readonly SumRow[] {
  if (tab.form !== 'count') return [];
  const columns = numberColumns(tab).map((column) => column - tab.left);
  const sums: SumRow[] = [];
  rows.forEach(({ place }, index) => {
    const parts = partsBeside(rows, index, 1, columns) ?? partsBeside(rows, index, -1, columns);
    if (parts) sums.push({ place, parts: placesOf(parts) });
  });
  const found = new Set(sums.map(({ place }) => place));
  const others = found.size === 0 ? rows : rows.filter(({ place }) => !found.has(place));
  const last = others.at(-1);
  const above = others.slice(0, -1);
  const isTotal = last !== undefined && above.length > 1 && mayBeSum(last, columns) && addsUp(last, above, columns);
  return isTotal ? [...sums, { place: last.place, parts: placesOf(above) }] : sums;
}

/**
 * Rows with the same numbers as the row below of another name: beside rows that add up several others they add up one.
 * @param rows the rows that may be customers, from top to bottom
 */
export function sumsOfOne(tab: UsageTab, rows: readonly NamedCells[]): readonly SumRow[] {
  if (tab.form !== 'count') return [];
  const columns = numberColumns(tab).map((column) => column - tab.left);
  return rows.flatMap(({ place, cells }, index) => {
    const part = rows[index + 1];
    const isSame = part?.place === place + 1 && columns.every((column) => cells[column] === part.cells[column]);
    return part && isSame && mayBeSum(part, columns) ? [{ place, parts: [part.place] }] : [];
  });
}

function placesOf(rows: readonly NamedCells[]): readonly number[] {
  return rows.map(({ place }) => place);
}

function mayBeSum({ cells }: NamedCells, columns: readonly number[]): boolean {
  let count = 0;
  for (const column of columns) if (typeof cells[column] === 'number' && cells[column] !== 0) count += 1;
  return count >= FEWEST_NUMBERS;
}

function addsUp(whole: NamedCells, parts: readonly NamedCells[], columns: readonly number[]): boolean {
  const first = firstUsed(whole, columns);
  const sum = parts.reduce((total, part) => total + numberIn(part, first), 0);
  if (Math.abs(sum - numberIn(whole, first)) > 1) return false;
  const numbersOf = ({ cells }: NamedCells): readonly CellValue[] => columns.map((column) => cells[column] ?? '');
  return isSum(numbersOf(whole), parts.map(numbersOf));
}

/** The rows next to a row that add up to it, from top to bottom. @param step 1 for those below, −1 for those above */
function partsBeside(
  rows: readonly NamedCells[],
  index: number,
  step: 1 | -1,
  columns: readonly number[],
): readonly NamedCells[] | undefined {
  const whole = rows[index]!;
  const first = firstUsed(whole, columns);
  if (first < 0 || !mayBeSum(whole, columns)) return undefined;
  const wanted = numberIn(whole, first);
  let sum = 0;
  for (let count = 1; count <= MOST_PARTS; count += 1) {
    const next = rows[index + step * count];
    if (!next) return undefined;
    sum += numberIn(next, first);
    if (sum > wanted) return undefined;
    if (count < 2 || sum !== wanted) continue;
    const parts = step > 0 ? rows.slice(index + 1, index + 1 + count) : rows.slice(index - count, index);
    if (addsUp(whole, parts, columns)) return parts;
  }
  return undefined;
}

/** The first column with users or entitlements; −1 without any. */
function firstUsed({ cells }: NamedCells, columns: readonly number[]): number {
  return columns.find((column) => typeof cells[column] === 'number' && cells[column] > 0) ?? -1;
}

function numberIn({ cells }: NamedCells, column: number): number {
  const cell = cells[column];
  return typeof cell === 'number' ? cell : 0;
}
