import type { CellArea } from '../../recognition/cells/WorkbookSnapshot';
import type { Guard } from './Guard';

/** A tab ends where it ended: what is to stand below everything else has its place there. */
export function sameEnd(sheet: Excel.Worksheet, read: CellArea | undefined): Guard {
  return () => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return () => (used.isNullObject ? undefined : used.rowIndex + used.rowCount - 1) === read?.bottom;
  };
}
