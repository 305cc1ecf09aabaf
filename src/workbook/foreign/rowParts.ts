import type { NumberRun } from '../../domain/numberRuns';
import { rowsAtOnce } from '../cells/readInChunks';
import type { ForeignTabRow } from './readForeignTabs';

/** In bytes: what is sent of a row and what is read of it, also where it is taken back, beside what it holds. */
const BYTES_OF_A_ROW = 550;

/** How many rows like these one request can write, so that taking it back fits in one as well. */
export function rowsInOneRequest(lines: readonly ForeignTabRow[]): number {
  return rowsAtOnce(
    lines.map(({ values }) => values),
    BYTES_OF_A_ROW,
  );
}

/** The rows that are written in each request. @param firstRow 0-based */
export function rowParts(firstRow: number, lines: readonly ForeignTabRow[]): readonly NumberRun[] {
  const size = rowsInOneRequest(lines);
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => ({
    first: firstRow + index * size,
    last: firstRow + Math.min((index + 1) * size, lines.length) - 1,
  }));
}
