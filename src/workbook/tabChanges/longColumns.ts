import type { Filling } from '../changes/columns/filledColumnChange';

/** That the formulas of a column may weigh that are read one by one: they are read three times where they are taken back. */
const MOST_BYTES = 700_000;

/** What is told of a cell beside its formula. */
const CELL_BYTES = 60;

/** True for a column of more live formulas than are read one by one; the first tells all of them then. */
export function isLongColumn({ formula }: Pick<Filling, 'formula'>, rows: number): boolean {
  return rows * (new TextEncoder().encode(JSON.stringify(formula)).length + CELL_BYTES) > MOST_BYTES;
}
