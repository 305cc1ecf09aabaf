import type { CellContent, CellContents } from './queueContents';

/** Tells of one cell after the other whether it is one that was written, in whatever order: each of these counts once. */
export function writtenOnce(written: CellContents): (cell: CellContent) => boolean {
  const left = new Map<string, number>();
  for (const content of written.flat().map(String)) left.set(content, (left.get(content) ?? 0) + 1);
  return (cell) => {
    const count = left.get(String(cell)) ?? 0;
    left.set(String(cell), count - 1);
    return count > 0;
  };
}
