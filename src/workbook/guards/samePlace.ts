import type { KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** A tab stands where it stood and is called what it was: what is written names its cells. */
export function samePlace({ tab, block }: KeptTab): Guard {
  return () => {
    const place = block.getCell(0, 0);
    place.load('rowIndex,columnIndex');
    const { worksheet } = place;
    worksheet.load('name');
    return () =>
      worksheet.name === tab.sheet.name && place.rowIndex === tab.headerRow && place.columnIndex === tab.left;
  };
}
