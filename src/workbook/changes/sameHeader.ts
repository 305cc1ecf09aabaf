import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { headerOf, type KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';

/** The columns of a tab stand where they stood. */
export function sameHeader(kept: KeptTab): Guard {
  const expected = headerOf(kept.tab);
  return () => {
    const header = kept.block.getRow(0);
    header.load('values');
    return () => {
      const found = (header.values as CellValue[][])[0]!;
      return found.length === expected.length && found.every((value, index) => value === expected[index]);
    };
  };
}
