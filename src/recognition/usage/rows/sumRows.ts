import type { CellValue } from '../../cells/WorkbookSnapshot';
import { isSum, numbersIn } from './rowLayout';
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

interface NumbersOfRow {
  readonly numbers: readonly CellValue[];
}

/** Numbers that agree by chance are few. */
const FEWEST_NUMBERS = 3;
/** Rows looked through for the parts of one. */
const MOST_PARTS = 200;

/**
 * The rows that add up at least two others in every column, those right below them or all above. Shares are averaged,
 * so only counts tell.
 * @param rows the rows that may be customers, from top to bottom
 */
export function sumRows(tab: UsageTab, rows: readonly NamedCells[]): readonly SumRow[] {
  if (tab.form !== 'count') return [];
  const lines = rows.map(({ place, cells }) => ({ place, numbers: numbersIn(tab, cells) }));
  const sums = lines.flatMap(({ place, numbers }, index): readonly SumRow[] => {
    const count = mayBeSum(numbers) ? partsBelow(numbers, lines.slice(index + 1, index + 1 + MOST_PARTS)) : 0;
    return count < 2 ? [] : [{ place, parts: lines.slice(index + 1, index + 1 + count).map((each) => each.place) }];
  });
  const found = new Set(sums.map(({ place }) => place));
  const others = lines.filter(({ place }) => !found.has(place));
  const last = others.at(-1);
  const above = others.slice(0, -1);
  const isTotal =
    last &&
    above.length > 1 &&
    mayBeSum(last.numbers) &&
    isSum(
      last.numbers,
      above.map(({ numbers }) => numbers),
    );
  return isTotal ? [...sums, { place: last.place, parts: above.map(({ place }) => place) }] : sums;
}

function mayBeSum(numbers: readonly CellValue[]): boolean {
  return numbers.filter((number) => typeof number === 'number' && number !== 0).length >= FEWEST_NUMBERS;
}

/** How many of the rows below a row add up to it; 0 where none do. */
function partsBelow(numbers: readonly CellValue[], below: readonly NumbersOfRow[]): number {
  const first = numbers.findIndex((number) => typeof number === 'number' && number > 0);
  if (first < 0) return 0;
  let sum = 0;
  for (const [index, part] of below.entries()) {
    sum += Number(part.numbers[first]) || 0;
    if (sum > Number(numbers[first])) return 0;
    const isEnough = index > 0 && sum === numbers[first];
    if (
      isEnough &&
      isSum(
        numbers,
        below.slice(0, index + 1).map((each) => each.numbers),
      )
    )
      return index + 1;
  }
  return 0;
}
