import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { columnsBefore, type Texts } from '../../cells/movedFormula';

/** A column that was taken away. */
interface TakenColumn {
  /** 0-based from the left edge, as it was. */
  readonly index: number;
  readonly header: CellValue;
}

/** One that is to come back. */
export type ColumnBack<T> = T & {
  /** How far right of the left edge, once those left of it are back. */
  readonly at: number;
  /** True for one that nothing stands right of then. */
  readonly isLast: boolean;
};

/** Where columns are to stand, and what the headers of all say: as it was, and once they are back. */
export interface ColumnsNow<T> {
  readonly columns: readonly ColumnBack<T>[];
  readonly before: Texts;
  readonly after: Texts;
}

/**
 * Columns come back right of those that they stood beside; where they were the last ones they are so again, and nothing
 * moves.
 * @param taken from left to right
 * @param rest what the other headers said
 * @param now what the headers say
 * @returns undefined where none of the others is there
 */
export function columnsNow<T extends TakenColumn>(
  taken: readonly T[],
  rest: Texts,
  now: Texts,
): ColumnsNow<T> | undefined {
  if (!rest.some((text) => text !== '' && now.includes(text))) return undefined;
  const before = taken.reduce<Texts>((texts, { index, header }) => texts.toSpliced(index, 0, header), rest);
  const places = [...before.keys()].filter((index) => taken.every((column) => column.index !== index));
  const there = columnsBefore(now, rest).map((was, at) => ({ text: now[at]!, was: places[was ?? -1] }));
  const all = taken.reduce((columns, { index, header }) => {
    const left = columns.reduce((nearest, { was = -1 }) => (was < index ? Math.max(nearest, was) : nearest), -1);
    const isLast = places.every((place) => place < index);
    const at = isLast ? columns.length : columns.findIndex(({ was }) => was === left) + 1;
    return columns.toSpliced(at, 0, { text: header, was: index });
  }, there);
  const columns = taken.map((column, back) => {
    const at = all.findIndex(({ was }) => was === column.index);
    return { ...column, at, isLast: at === now.length + back };
  });
  return { columns, before, after: all.map(({ text }) => text) };
}
