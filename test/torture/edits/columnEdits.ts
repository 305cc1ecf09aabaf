import { columnName } from '../../../src/local-excel/cells/Area';
import type { ChooseEdit, Scene } from './Edit';
import { lineEdit } from './lineEdit';

const columnLine = (column: number) => ({ axis: 'column', index: column, name: columnName(column) }) as const;

/** Any column up to the one right of the last. */
function anyColumn({ random, sheet }: Scene): number {
  const widths = [...sheet.content.rows.values()].map(({ cells }) => cells.length);
  return random.below(Math.min(Math.max(1, ...widths), 40) + 1);
}

const wholeColumn = (column: number): string => `${columnName(column)}:${columnName(column)}`;

export const insertColumn: ChooseEdit = (scene) =>
  lineEdit(scene, 'inserts a column left of', columnLine(anyColumn(scene)), async (sheet, column, { player }) => {
    await player.edit(sheet, (tab) => void tab.getRange(wholeColumn(column)).insert('Right'));
  });

export const deleteColumn: ChooseEdit = (scene) =>
  lineEdit(scene, 'deletes', columnLine(anyColumn(scene)), async (sheet, column, { player, local, cells }) => {
    const gone = cells?.standingIn(local, { sheet, column }) ?? [];
    await player.edit(sheet, (tab) => tab.getRange(wholeColumn(column)).delete('Left'));
    cells?.forget(gone);
  });
