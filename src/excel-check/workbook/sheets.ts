import type { ExcelCheck } from '../definition/ExcelCheck';
import { localAddress } from '../definition/localAddress';
import { isRefused } from '../definition/refusal';
import { reference } from '../definition/sources';

const SHEETS = reference('worksheetcollection');

/** Tabs: their names, their order, what stays in view. */
export const SHEET_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A tab that is added is the last and does not come to the front',
    restsOn: 'Tabs that are made stand in the order of the services, and people stay where they are.',
    source: SHEETS,
    run: async (context) => {
      const { worksheets } = context.workbook;
      const front = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      const added = worksheets.add().load('position');
      const count = worksheets.getCount();
      const after = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      return [count.value - added.position, after.id === front.id];
    },
    expected: [1, true],
  },
  {
    name: 'A tab that is given a position stands there, and those behind it move on by one',
    restsOn: 'The tab of a service that is added later stands where it would have stood from the start.',
    source: reference('worksheet'),
    run: async (context, sheet) => {
      const { worksheets } = context.workbook;
      const [behind, moved] = [worksheets.add(), worksheets.add()];
      sheet.load('position');
      await context.sync();
      moved.position = sheet.position + 1;
      const tabs = [sheet, moved, behind].map((each) => each.load('position'));
      await context.sync();
      return tabs.map(({ position }) => position - tabs[0]!.position);
    },
    expected: [0, 1, 2],
  },
  {
    name: 'The name of a tab has up to 31 characters, and none of : \\ / ? * [ ]',
    restsOn: 'Names of services are made to fit before a tab gets them.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      sheet.name = sheet.name.padEnd(31, 'x');
      const isLongRefused = await isRefused(context);
      sheet.name = 'y'.repeat(32);
      const isLongerRefused = await isRefused(context);
      sheet.name = 'A: [1/2]';
      return [isLongRefused, isLongerRefused, await isRefused(context)];
    },
    expected: [false, true, true],
  },
  {
    name: 'The name of another tab is refused, in capitals as well',
    restsOn: 'That a name is taken is said before anything is written.',
    source: SHEETS,
    run: async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      context.workbook.worksheets.add(sheet.name.toUpperCase());
      return isRefused(context);
    },
    expected: true,
  },
  {
    name: 'Formulas and names follow a tab that is renamed',
    restsOn: 'A blank workbook’s tab is renamed, and people may rename ours.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      const cell = context.workbook.worksheets.add().getRange('A1');
      cell.formulas = [[`='${sheet.name}'!B2`]];
      const item = context.workbook.names.add('ExcelCheck_Name', sheet.getRange('B2'));
      const name = `${sheet.name}, renamed`;
      sheet.name = name;
      await context.sync();
      cell.load('formulas');
      item.load('formula');
      await context.sync();
      return [String(cell.formulas[0]![0]), String(item.formula)].map((formula) => formula.replace(name, 'NEW'));
    },
    expected: ["='NEW'!B2", "='NEW'!$B$2"],
  },
  {
    name: 'Frozen rows are told of',
    restsOn: 'The header stays in view.',
    source: reference('worksheetfreezepanes'),
    run: async (context, sheet) => {
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,rowIndex,address');
      await context.sync();
      return [localAddress(frozen.address), frozen.rowIndex, frozen.rowCount];
    },
    expected: ['1:3', 0, 3],
  },
  {
    name: 'Rows and columns are frozen together',
    restsOn: 'The header and the item stay in view.',
    source: reference('worksheetfreezepanes'),
    run: async (context, sheet) => {
      sheet.freezePanes.freezeAt('A1:C2');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return localAddress(frozen.address);
    },
    expected: 'A1:C2',
  },
  {
    name: 'A tab takes a colour, and none',
    restsOn: 'The colour of a tab tells what it is for.',
    source: reference('worksheet'),
    run: async (context, sheet) => {
      sheet.load('tabColor');
      await context.sync();
      const before = sheet.tabColor;
      sheet.tabColor = '#548235';
      sheet.load('tabColor');
      await context.sync();
      return [before, sheet.tabColor];
    },
    expected: ['', '#548235'],
  },
];
