import type { KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** A tab stands where it stood, row and column: what is written names its cells. */
export function samePlace({ tab, block }: KeptTab): Guard {
  return () => {
    const place = block.getCell(0, 0);
    place.load('rowIndex,columnIndex');
    return () => place.rowIndex === tab.headerRow && place.columnIndex === tab.left;
  };
}
