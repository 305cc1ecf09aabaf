import { blocksOf, isWithinTable } from '../blocks';
import { placeAt } from '../Place';
import type { ChooseEdit, Scene } from './Edit';
import { lineEdit } from './lineEdit';

const rowLine = (row: number) => ({ axis: 'row', index: row, name: String(row + 1) }) as const;

/** Any row down to the second one below the last. */
function anyRow({ random, sheet }: Scene): number {
  const last = Math.max(0, ...[...sheet.content.rows.keys()]);
  return random.below(Math.min(last, 200) + 3);
}

const wholeRow = (row: number): string => `${row + 1}:${row + 1}`;

export const insertRow: ChooseEdit = (scene) => {
  const at = anyRow(scene);
  const isWithin = isWithinTable(scene.local, scene.sheet, { axis: 'row', at });
  return lineEdit(
    scene,
    'inserts a row above',
    { ...rowLine(at), isNew: true },
    async (sheet, row, { player, local }) => {
      // Above rows of ours it came into the table, which without them ends there.
      if (isWithinTable(local, sheet, { axis: 'row', at: row }) !== isWithin) return false;
      return player.edit(sheet, (tab) => void tab.getRange(wholeRow(row)).insert('Down'));
    },
  );
};

/** Excel deletes no header of a table. */
export const deleteRow: ChooseEdit = (scene) => {
  const deleted = anyRow(scene);
  if (blocksOf(scene.local, scene.sheet).some(({ table, area }) => table !== undefined && area.top === deleted))
    return undefined;
  return lineEdit(scene, 'deletes', rowLine(deleted), async (sheet, row, { player, local, cells }) => {
    const gone = cells?.standingIn(local, { sheet, row }) ?? [];
    await player.edit(sheet, (tab) => tab.getRange(wholeRow(row)).delete('Up'));
    cells?.forget(gone);
  });
};

export const hideRow: ChooseEdit = (scene) => {
  const isHidden = scene.random.below(3) > 0;
  return lineEdit(
    scene,
    isHidden ? 'hides' : 'shows',
    rowLine(anyRow(scene)),
    async (sheet, row, { player, cells }) => {
      // A row that is hidden already: nobody can tell that somebody hid it as well.
      if (cells && (sheet.row(row)?.hidden ?? false) === isHidden) return false;
      return player.edit(sheet, (tab) => {
        tab.getRange(wholeRow(row)).rowHidden = isHidden;
      });
    },
  );
};

/** No tab has more columns. */
const WIDEST = 60;

/** Cuts a row of a table or list out and inserts it above another one. */
export const moveRow: ChooseEdit = (scene) => {
  const { random, local, sheet } = scene;
  const block = blocksOf(local, sheet)[0];
  if (!block || block.area.bottom - block.area.top < 2) return undefined;
  const { top, bottom } = block.area;
  const [from, to] = [top + 1 + random.below(bottom - top), top + 1 + random.below(bottom - top)];
  const target = placeAt(sheet, 'row', to);
  const edit = lineEdit(
    scene,
    `cuts and inserts above row ${to + 1}`,
    rowLine(from),
    async (found, row, { player }) => {
      const above = target.find(found);
      if (above === undefined || above === row) return;
      await player.edit(found, (tab) => {
        tab.getRange(wholeRow(above)).insert('Down');
        const source = row >= above ? row + 1 : row;
        tab.getRangeByIndexes(above, 0, 1, WIDEST).copyFrom(tab.getRangeByIndexes(source, 0, 1, WIDEST), 'All');
        tab.getRange(wholeRow(source)).delete('Up');
      });
    },
  );
  return { ...edit, effect: 'movesRows' };
};
