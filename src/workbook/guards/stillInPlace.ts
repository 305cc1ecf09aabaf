import type { Guard } from './Guard';

/** What is to be read of cells, so that it can be told whether they stand there still. */
export const PLACE = 'rowIndex,columnIndex,columnCount';

/**
 * Cells stand where they stood, with no columns of others among them: a formula that was read there says so in words.
 * @param range whose place was read
 */
export function stillInPlace(range: Excel.Range): Guard {
  const { rowIndex, columnIndex, columnCount } = range;
  return () => {
    const now = range.getResizedRange(0, 0);
    now.load('rowIndex,columnIndex,columnCount');
    return () => now.rowIndex === rowIndex && now.columnIndex === columnIndex && now.columnCount === columnCount;
  };
}
