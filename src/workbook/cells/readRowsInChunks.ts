import { queueRows } from './readRows';
import type { Tab } from '../../recognition/Tab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../recognition/cells/WorkbookError';

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
  progress: Progress = {},
): Promise<readonly (readonly CellValue[])[]> {
  const rows: CellValue[][] = [];
  await readOn(context, tab, { rows, progress, size: Math.ceil(FIRST_CELLS / (tab.right - tab.left + 1)) });
  return rows;
}

interface Reading {
  /** What was read so far. */
  readonly rows: CellValue[][];
  /** How many rows to read next. */
  readonly size: number;
  readonly progress: Progress;
}

async function readOn(context: Excel.RequestContext, tab: Tab, { rows, size, progress }: Reading): Promise<void> {
  const count = Math.max(tab.lastRow - tab.firstRow + 1, 0);
  const chunk = queueRows(context, {
    ...tab,
    firstRow: tab.firstRow + rows.length,
    lastRow: Math.min(tab.lastRow, tab.firstRow + rows.length + size - 1),
  });
  await context.sync();
  if (progress.signal?.aborted) throw new WorkbookError('cancelled');
  const values = chunk.values();
  for (const row of values) rows.push([...row]);
  progress.onProgress?.(count === 0 ? 1 : rows.length / count);
  if (rows.length < count) await readOn(context, tab, { rows, progress, size: rowsWithin(CHUNK_BYTES, values) });
}

/** How many rows like these fit into a number of bytes. */
function rowsWithin(bytes: number, rows: readonly (readonly CellValue[])[]): number {
  const sample = rows.slice(0, 1000);
  const size = new TextEncoder().encode(JSON.stringify(sample)).length;
  return Math.max(Math.floor((bytes * sample.length) / size), 1);
}
