/** Rows from first to last, both included. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

/** Gathers row numbers into as few contiguous blocks as possible, in order. */
export function rowBlocks(rows: Iterable<number>): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.last + 1 === row) blocks[blocks.length - 1] = { first: last.first, last: row };
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}
