import type { UsageRecord } from '../../../domain/usage/planUsageImport';

/** Excel on the web takes and gives at most 5 MB at once; what is written is also read, before and after. */
const CHUNK_BYTES = 3_000_000;

/** What is told of a cell that is blank, then filled, and of the columns beside the months. */
const BYTES_OF_CELL = 60;
const CELLS_BESIDE = 6;

/** Records in as few parts as requests can hold, all of one customer in the same. At least one part. */
export function importChunks(records: readonly UsageRecord[]): readonly (readonly UsageRecord[])[] {
  const cells = new Set(records.map(({ month }) => month)).size + CELLS_BESIDE;
  const byCustomer = new Map<string, UsageRecord[]>();
  for (const record of records) {
    const key = `${record.customer}\n${record.service}`.toLowerCase();
    const known = byCustomer.get(key);
    if (known) known.push(record);
    else byCustomer.set(key, [record]);
  }
  const encoder = new TextEncoder();
  const chunks: UsageRecord[][] = [[]];
  let bytes = 0;
  for (const [key, own] of byCustomer) {
    const size = cells * BYTES_OF_CELL + 5 * encoder.encode(key).length;
    if (bytes + size > CHUNK_BYTES) {
      chunks.push([]);
      bytes = 0;
    }
    bytes += size;
    chunks.at(-1)!.push(...own);
  }
  return chunks;
}
