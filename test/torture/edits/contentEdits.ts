import { columnName } from '../../../src/local-excel/cells/Area';
import { typeIntoCell } from '../../../src/local-excel/editing/typeIntoCell';
import { createElement } from '../../../src/local-excel/xml/XmlElement';
import { blocksOf, type Block } from '../blocks';
import type { Sheet } from '../../../src/local-excel/sheets/Sheet';
import type { Spot } from '../cellTexts';
import { placeAt, tabPlace, type Place } from '../Place';
import type { ChooseEdit, Occasion, Scene } from './Edit';

/** Types into a cell of somebody's or of ours, also one beside or below the others. */
export const typeIntoAnyCell: ChooseEdit = (scene) => {
  const { random, sheet, ofFile, local } = scene;
  const area = blocksOf(local, sheet)[0]?.area ?? { top: 0, left: 0, bottom: 5, right: 3 };
  const row = area.top + random.below(area.bottom - area.top + 3);
  const column = area.left + random.below(area.right - area.left + 2);
  // What is typed into the header of a table becomes a text.
  const value = row <= area.top ? `Typed ${scene.unique()}` : valueToType(scene, column);
  const tab = tabPlace(sheet, ofFile);
  const isBeside = column > area.right;
  const [rowPlace, columnPlace] = [placeAt(sheet, 'row', row), placeAt(sheet, 'column', column)];
  return {
    name: `types ${value === '' ? 'nothing' : value} into ${columnName(column)}${row + 1} of ${sheet.name}`,
    effect: isBeside ? 'isBeside' : undefined,
    carryOut: async ({ local: there, player, cells }) => {
      const spot = spotAt(tab(there), rowPlace, isBeside ? orAt(columnPlace, column) : columnPlace);
      if (!spot) return false;
      const gone = cells?.standingIn(there, spot) ?? [];
      const entered = cells?.goesWith(spot) ? '' : value;
      await player.edit(spot.sheet, (cell) => {
        cell.getCell(spot.row, spot.column).values = [[value]];
      });
      cells?.typed(there, spot, gone, entered);
      return true;
    },
  };
};

/** Beside everything else a column is the letter it has, where the last one that stood left of it is gone. */
function orAt(place: Place, at: number): Place {
  return { find: (sheet) => place.find(sheet) ?? at };
}

function spotAt(sheet: Sheet | undefined, rowPlace: Place, columnPlace: Place): Spot | undefined {
  const [row, column] = sheet ? [rowPlace.find(sheet), columnPlace.find(sheet)] : [];
  return sheet && row !== undefined && column !== undefined ? { sheet, row, column } : undefined;
}

/** Mostly something nobody else typed, so that it can be found again. */
function valueToType({ random, sheet, unique }: Scene, column: number): string | number {
  const texts = [...sheet.content.rows.values()].map(({ cells }) => cells[column]?.value);
  if (texts.includes('Answer') && random.below(2) === 0) return random.pick(['Yes', 'No', "Don't know"]);
  if (random.below(8) === 0) return '';
  const isNumeric = texts.filter((value) => typeof value === 'number').length > 1;
  return isNumeric ? unique() : `Typed ${unique()}`;
}

/** Types a row below a table or list, as at the grid: a table takes it in. */
export const appendRow: ChooseEdit = (scene) => {
  const { random, sheet, ofFile, local, unique } = scene;
  const block = blocksOf(local, sheet)[0];
  if (!block) return undefined;
  const tab = tabPlace(sheet, ofFile);
  const entries = Array.from({ length: 1 + random.below(3) }, (_, offset) => ({ offset, text: `Added ${unique()}` }));
  return {
    name: `types ${entries.map(({ text }) => text).join(', ')} below the rows of ${sheet.name}`,
    effect: 'addsRows',
    carryOut: ({ local: there, cells }) => {
      const found = tab(there);
      const area = found && sameBlock(block, blocksOf(there, found))?.area;
      if (!found || !area) return Promise.resolve(false);
      for (const { offset, text } of entries) {
        const spot = { sheet: found, row: area.bottom + 1, column: area.left + offset };
        const gone = cells?.standingIn(there, spot) ?? [];
        if (typeIntoCell(there, spot, text) === undefined) cells?.typed(there, spot, gone, text);
      }
      return Promise.resolve(true);
    },
  };
};

/** Sorts a table or list by one of its columns. */
export const sortRows: ChooseEdit = (scene) => {
  const { random, sheet, ofFile, local } = scene;
  const block = blocksOf(local, sheet)[0];
  if (!block) return undefined;
  const column = block.area.left + random.below(block.area.right - block.area.left + 1);
  const ascending = random.below(2) === 0;
  const tab = tabPlace(sheet, ofFile);
  const place = placeAt(sheet, 'column', column);
  return {
    name: `sorts ${sheet.name} by column ${columnName(column)}, ${ascending ? 'ascending' : 'descending'}`,
    effect: 'movesRows',
    carryOut: async ({ local: there, player }) => {
      const found = tab(there);
      const now = found && place.find(found);
      const area = found && sameBlock(block, blocksOf(there, found))?.area;
      if (!found || now === undefined || !area || now > area.right || area.bottom === area.top) return false;
      await player.edit(found, (sorted) => {
        const height = area.bottom - area.top;
        const body = sorted.getRangeByIndexes(area.top + 1, area.left, height, area.right - area.left + 1);
        body.sort.apply([{ key: now - area.left, ascending }]);
      });
      return true;
    },
  };
};

/** Filters a table by its first column. */
export const filterTable: ChooseEdit = ({ sheet, ofFile, local }) => {
  const block = blocksOf(local, sheet)[0];
  if (block?.table === undefined) return undefined;
  const tab = tabPlace(sheet, ofFile);
  return {
    name: `filters ${sheet.name}`,
    effect: 'filters',
    carryOut: ({ local: there }: Occasion) => {
      const found = tab(there);
      const name = found && sameBlock(block, blocksOf(there, found))?.table;
      const filter = name === undefined ? undefined : there.book.tables.named(name)?.autoFilter;
      if (!filter) return Promise.resolve(false);
      const criteria = createElement('filters', {}, [createElement('filter', { val: 'x' })]);
      filter.children.push(createElement('filterColumn', { colId: '0' }, [criteria]));
      there.book.startEdit();
      return Promise.resolve(true);
    },
  };
};

/** The table of that name, or the list of a tab without one. */
function sameBlock({ table }: Block, blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.table === table);
}
