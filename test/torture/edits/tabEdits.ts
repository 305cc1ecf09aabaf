import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { tabPlace } from '../Place';
import type { ChooseEdit } from './Edit';

export const renameTab: ChooseEdit = ({ sheet, ofFile, unique }) => {
  const tab = tabPlace(sheet, ofFile);
  const name = `Renamed ${unique()}`;
  return {
    name: `renames ${sheet.name} ${name}`,
    carryOut: async ({ local, player }) => {
      const found = tab(local);
      if (!found) return false;
      await player.edit(found, (renamed) => {
        renamed.name = name;
      });
      return true;
    },
  };
};

export const deleteTab: ChooseEdit = ({ sheet, ofFile }) => {
  const tab = tabPlace(sheet, ofFile);
  return {
    name: `deletes the tab ${sheet.name}`,
    effect: 'deletesTab',
    carryOut: async ({ local, player, cells }) => {
      const found = tab(local);
      if (!found) return false;
      const gone = cells?.standingIn(local, { sheet: found }) ?? [];
      await player.edit(found, (deleted) => deleted.delete());
      cells?.forget(gone);
      return true;
    },
  };
};

/** Names that our actions give their tabs. */
const NAMES = ['MAU', 'Checklist', 'Start', 'Exchange Online', 'Microsoft Teams'];

/** Adds a tab and types into it. */
export const addTab: ChooseEdit = ({ random, unique, local }) => {
  const number = unique();
  const free = NAMES.filter((name) => !local.book.sheets.named(name));
  const name = free.length > 0 && random.below(2) === 0 ? random.pick(free) : `Own ${number}`;
  return {
    name: `adds the tab ${name}`,
    carryOut: async ({ local: there, player, cells }) => {
      await add(player.excel, name, `Typed ${number}`);
      const spot = { sheet: there.book.sheets.named(name)!, row: 0, column: 0 };
      cells?.typed(there, spot, [], `Typed ${number}`);
      return true;
    },
  };
};

async function add(excel: ExcelHost, name: string, text: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getCell(0, 0).values = [[text]];
    await context.sync();
  });
}
