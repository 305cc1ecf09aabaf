import type { Guard } from '../guards/Guard';

/**
 * Cells stand where they stood, with no columns of others among them: a formula that was read there says so in words.
 * @param range whose place was read
 */
export function stillInPlace(range: Excel.Range): Guard {
  const { rowIndex, columnIndex, columnCount } = range;
  return () => {
    const now = range.getResizedRange(0, 0);
    now.load(PLACE);
    return () => now.rowIndex === rowIndex && now.columnIndex === columnIndex && now.columnCount === columnCount;
  };
}

/** What is to be read of a range beforehand. */
export const PLACE = 'rowIndex,columnIndex,columnCount';
