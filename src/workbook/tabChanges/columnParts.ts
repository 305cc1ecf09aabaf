import type { Filling } from '../changes/filledColumnChange';
import { PLACE } from '../undo/stillInPlace';

/** That a request may weigh which takes a part back: what stands in its cells is read three times then. */
const PART_BYTES = 700_000;

/** What is told of a cell beside its formula. */
const CELL_BYTES = 60;

/** Cells of a column that one request takes back. */
export interface ColumnPart {
  readonly cells: Excel.Range;
  /** After the sync: the formula they had before. */
  old(): Filling;
}

/** How many cells of a column one request takes back. */
export function rowsOfPart({ formula }: Pick<Filling, 'formula'>): number {
  const bytes = new TextEncoder().encode(JSON.stringify(formula)).length + CELL_BYTES;
  return Math.max(Math.floor(PART_BYTES / bytes), 1);
}

/**
 * Divides a column that is to be filled, from the top down; queues what its parts hold.
 * @param rows how many cells it has
 */
export function columnParts(column: Excel.Range, rows: number, filling: Filling): readonly ColumnPart[] {
  const size = rowsOfPart(filling);
  const count = Math.max(Math.ceil(rows / size), 1);
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const first = column.getCell(index * size, 0);
    const cells = isLast ? first.getBoundingRect(column.getLastCell()) : first.getResizedRange(size - 1, 0);
    const before = first.getCell(0, 0);
    before.load('formulas,numberFormat');
    // From now on they follow what is inserted.
    cells.load(PLACE);
    return {
      cells,
      old: () => ({ formula: String(before.formulas[0]![0]), numberFormat: String(before.numberFormat[0]![0]) }),
    };
  });
}
