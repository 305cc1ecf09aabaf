import type { Sheet } from '../../../src/local-excel/sheets/Sheet';
import { placeAt, placeBetween, tabPlace } from '../Place';
import type { Edit, Occasion, Scene } from './Edit';

/** A row or a column of a tab. */
interface Line {
  readonly axis: Parameters<typeof placeAt>[1];
  /** 0-based. */
  readonly index: number;
  /** As Excel calls it. */
  readonly name: string;
  /** True for one that comes in there. */
  readonly isNew?: true;
}

/** Something done to one row or column, wherever it stands by then. @param edit false where it changes nothing */
export function lineEdit(
  { sheet, ofFile }: Scene,
  what: string,
  { axis, index, name, isNew }: Line,
  edit: (found: Sheet, index: number, at: Occasion) => Promise<unknown>,
): Edit {
  const tab = tabPlace(sheet, ofFile);
  const place = (isNew ? placeBetween : placeAt)(sheet, axis, index);
  return {
    name: `${what} ${axis} ${name} of ${sheet.name}`,
    carryOut: async (at) => {
      const found = tab(at.local);
      const now = found && place.find(found);
      if (!found || now === undefined) return false;
      return (await edit(found, now, at)) !== false;
    },
  };
}
