import type { Tab } from '../../recognition/Tab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';

/** Tells how far long work is, and lets it be stopped between two chunks. */
export interface Progress {
  /** @param fraction 0 to 1 */
  onProgress?(fraction: number): void;
  readonly signal?: AbortSignal;
}

/** Queues reading the rows of a tab; call the result after the sync, for something of each row. */
export type QueueRows<Row> = (context: Excel.RequestContext, tab: Tab) => () => readonly Row[];

/** Excel on the web takes and gives at most 5 MB at once; rows that are longer than the last ones must fit as well. */
const CHUNK_BYTES = 3_500_000;

/**
 * Reads all rows below the header, in as few syncs as the size of responses allows; what was queued before goes with
 * the first. At least one sync is sent.
 * @throws WorkbookError cancelled
 */
export async function readInChunks<Row>(
  context: Excel.RequestContext,
  tab: Tab,
  queue: QueueRows<Row>,
  progress: Progress = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const count = Math.max(tab.lastRow - tab.firstRow + 1, 0);
  let size = rowsAtOnce(firstRows(tab));
  do {
    const firstRow = tab.firstRow + rows.length;
    const chunk = queue(context, { ...tab, firstRow, lastRow: Math.min(tab.lastRow, firstRow + size - 1) });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one response must not hold more than a chunk
    await context.sync();
    if (progress.signal?.aborted) throw new WorkbookError('cancelled');
    const read = chunk();
    for (const row of read) rows.push(row);
    progress.onProgress?.(count === 0 ? 1 : rows.length / count);
    size = rowsAtOnce(read);
  } while (rows.length < count);
  return rows;
}

/** The rows that were read with the headers. */
function firstRows({ sheet: { window }, firstRow, left, right }: Tab): readonly unknown[] {
  return window.values
    .slice(Math.max(firstRow - window.top, 0))
    .map((row) => row.slice(Math.max(left - window.left, 0), right - window.left + 1));
}

/** Of what is told of a row beside its cells. */
const BYTES_BESIDE = 20;

/** How many rows like these fit into one request or response. @param beside bytes of what is told of a row beside its cells */
export function rowsAtOnce(rows: readonly unknown[], beside = BYTES_BESIDE): number {
  const sample = rows.slice(0, 1000);
  const size = new TextEncoder().encode(JSON.stringify(sample)).length + beside * sample.length;
  return Math.max(Math.floor((CHUNK_BYTES * Math.max(sample.length, 1)) / size), 1);
}
