import { CellError, type CellValue } from '../../cells/Cell';
import type { Vector } from '../Grid';
import { order } from '../operators';
import { hasWildcards, wildcardTest } from '../wildcard';

type Wanted = Exclude<CellValue, CellError>;
type Direction = 'first' | 'last';

/** Places in a list count from 0 and are below 0 for none. Only values of the wanted one's kind are compared. */

export function findEqual(list: Vector, wanted: CellValue, direction: Direction = 'first'): number {
  return find(list, (value) => compare(value, wanted) === 0, direction);
}

/** A text may hold wildcards. */
export function findFitting(list: Vector, wanted: CellValue, direction: Direction = 'first'): number {
  if (typeof wanted !== 'string' || !hasWildcards(wanted)) return findEqual(list, wanted, direction);
  const pattern = wildcardTest(wanted);
  return find(list, (value) => typeof value === 'string' && pattern.test(value), direction);
}

/**
 * The last value up to the wanted one, by halves as Excel does it: right in an ascending list, else whatever Excel
 * would end at. What cannot be compared is passed over.
 * @param sign -1 for a descending list and the last value from the wanted one up
 */
export function findSorted(list: Vector, wanted: CellValue, sign: 1 | -1 = 1): number {
  let [low, high, best] = [0, list.length - 1, -1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let probe = middle;
    while (probe <= high && compare(list.at(probe), wanted) === undefined) probe += 1;
    if (probe > high) high = middle - 1;
    else if (sign * compare(list.at(probe), wanted)! <= 0) [best, low] = [probe, probe + 1];
    else high = middle - 1;
  }
  return best;
}

/** The wanted value, else the next one in a direction: 1 larger, -1 smaller; the list need not be sorted. */
export function findNearest(list: Vector, wanted: CellValue, sign: 1 | -1, direction: Direction): number {
  const exact = findEqual(list, wanted, direction);
  if (exact >= 0) return exact;
  let best = -1;
  find(
    list,
    (value, index) => {
      const isBeyond = sign * (compare(value, wanted) ?? 0) > 0;
      if (isBeyond && (best < 0 || sign * compare(value, list.at(best))! < 0)) best = index;
      return false;
    },
    direction,
  );
  return best;
}

function find(list: Vector, isFound: (value: CellValue, index: number) => boolean, direction: Direction): number {
  const { length } = list;
  for (let step = 0; step < length; step++) {
    const index = direction === 'first' ? step : length - 1 - step;
    if (isFound(list.at(index), index)) return index;
  }
  return -1;
}

/** Undefined for values of different kinds, blanks and errors. Numbers must agree in every digit. */
function compare(value: CellValue, wanted: CellValue): number | undefined {
  if (value === null || typeof value !== typeof (wanted ?? 0)) return undefined;
  if (typeof value === 'number') return value - Number(wanted);
  return value instanceof CellError ? undefined : order(value, wanted as Wanted);
}
