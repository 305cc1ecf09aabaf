import { columnName } from '../../../src/local-excel/cells/Area';
import type { Sheet } from '../../../src/local-excel/sheets/Sheet';
import { placeAt, tabPlace } from '../Place';
import type { ChooseEdit, Edit, Occasion, Scene } from './Edit';

/** Something done to one column. */
function columnEdit(
  { sheet, ofFile }: Scene,
  what: string,
  column: number,
  edit: (found: Sheet, column: number, at: Occasion) => Promise<void>,
): Edit {
  const tab = tabPlace(sheet, ofFile);
  const place = placeAt(sheet, 'column', column);
  return {
    name: `${what} column ${columnName(column)} of ${sheet.name}`,
    carryOut: async (at) => {
      const found = tab(at.local);
      const now = found && place.find(found);
      if (!found || now === undefined) return false;
      await edit(found, now, at);
      return true;
    },
  };
}

/** Any column up to the one right of the last. */
function anyColumn({ random, sheet }: Scene): number {
  const widths = [...sheet.content.rows.values()].map(({ cells }) => cells.length);
  return random.below(Math.min(Math.max(1, ...widths), 40) + 1);
}

const wholeColumn = (column: number): string => `${columnName(column)}:${columnName(column)}`;

export const insertColumn: ChooseEdit = (scene) =>
  columnEdit(scene, 'inserts a column left of', anyColumn(scene), async (sheet, column, { player }) => {
    await player.edit(sheet, (tab) => void tab.getRange(wholeColumn(column)).insert('Right'));
  });

export const deleteColumn: ChooseEdit = (scene) =>
  columnEdit(scene, 'deletes', anyColumn(scene), async (sheet, column, { player, local, cells }) => {
    const gone = cells?.standingIn(local, { sheet, column }) ?? [];
    await player.edit(sheet, (tab) => tab.getRange(wholeColumn(column)).delete('Left'));
    cells?.forget(gone);
  });
