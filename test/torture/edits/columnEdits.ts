import { columnName } from '../../../src/local-excel/cells/Area';
import { blocksOf, isWithinTable } from '../blocks';
import type { ChooseEdit, Scene } from './Edit';
import { lineEdit } from './lineEdit';

const columnLine = (column: number) => ({ axis: 'column', index: column, name: columnName(column) }) as const;

/** Any column up to the one right of the last. */
function anyColumn({ random, sheet }: Scene): number {
  const widths = [...sheet.content.rows.values()].map(({ cells }) => cells.length);
  return random.below(Math.min(Math.max(1, ...widths), 40) + 1);
}

const wholeColumn = (column: number): string => `${columnName(column)}:${columnName(column)}`;

/** True right of a list or table, where columns of ours may come, or come back. */
function isBeside({ local, sheet }: Scene, column: number): boolean {
  return blocksOf(local, sheet).some(({ area }) => area.right < column);
}

export const insertColumn: ChooseEdit = (scene) => {
  const at = anyColumn(scene);
  const isWithin = isWithinTable(scene.local, scene.sheet, { axis: 'column', at });
  const edit = lineEdit(
    scene,
    'inserts a column left of',
    { ...columnLine(at), isNew: true },
    async (sheet, column, { player, local }) => {
      // Beside columns of ours it came into the table, which without them ends there.
      if (isWithinTable(local, sheet, { axis: 'column', at: column }) !== isWithin) return false;
      return player.edit(sheet, (tab) => void tab.getRange(wholeColumn(column)).insert('Right'));
    },
  );
  return isBeside(scene, at) ? { ...edit, effect: 'isBeside' } : edit;
};

export const deleteColumn: ChooseEdit = (scene) => {
  const at = anyColumn(scene);
  const edit = lineEdit(scene, 'deletes', columnLine(at), async (sheet, column, { player, local, cells }) => {
    const gone = cells?.standingIn(local, { sheet, column }) ?? [];
    await player.edit(sheet, (tab) => tab.getRange(wholeColumn(column)).delete('Left'));
    cells?.forget(gone);
  });
  return isBeside(scene, at) ? { ...edit, effect: 'isBeside' } : edit;
};
