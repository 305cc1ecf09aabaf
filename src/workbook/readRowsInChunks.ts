import type { Tab } from './Tab';
import type { CellValue } from './WorkbookSnapshot';
import { WorkbookError } from './WorkbookError';

/** Tells how far long work is, and lets it be stopped between two chunks. */
export interface Progress {
  /** @param fraction 0 to 1 */
  onProgress?(fraction: number): void;
  readonly signal?: AbortSignal;
}

/** Cells of the first chunk, whose size is not known yet: 50 bytes each would still pass. */
const FIRST_CELLS = 100_000;
/** Excel on the web takes and gives at most 5 MB at once. */
const CHUNK_BYTES = 3_500_000;

/**
 * Reads all rows below the header, in as few syncs as the size of responses allows; what was queued before goes with
 * the first. At least one sync is sent.
 * @throws WorkbookError cancelled
 */
export async function readRowsInChunks(
  context: Excel.RequestContext,
  tab: Tab,
  { onProgress, signal }: Progress = {},
): Promise<readonly (readonly CellValue[])[]> {
  const { sheet, firstRow, lastRow, left, right } = tab;
  const width = right - left + 1;
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const rows: CellValue[][] = [];
  const count = Math.max(lastRow - firstRow + 1, 0);
  let size = Math.max(Math.floor(FIRST_CELLS / width), 1);
  do {
    const height = Math.min(size, count - rows.length);
    const range = height > 0 ? worksheet.getRangeByIndexes(firstRow + rows.length, left, height, width) : undefined;
    range?.load('values');
    await context.sync();
    if (signal?.aborted) throw new WorkbookError('cancelled');
    for (const row of (range?.values ?? []) as CellValue[][]) rows.push(row);
    onProgress?.(count === 0 ? 1 : rows.length / count);
    size = rowsWithin(CHUNK_BYTES, range?.values as CellValue[][] | undefined);
  } while (rows.length < count);
  return rows;
}

/** How many rows like these fit into a number of bytes. */
function rowsWithin(bytes: number, rows: readonly (readonly CellValue[])[] = []): number {
  const sample = rows.slice(0, 1000);
  return Math.max(
    Math.floor((bytes * sample.length) / (new TextEncoder().encode(JSON.stringify(sample)).length || 1)),
    1,
  );
}
