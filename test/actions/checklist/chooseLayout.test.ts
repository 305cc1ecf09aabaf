import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { chosenMapping } from '../../../src/actions/checklist/mapping/chosenMapping';
import { readTabChoices } from '../../../src/actions/checklist/readTabChoices';
import { FIELDS_OF_ROLE } from '../../../src/domain/foreign/fieldsOfRole';
import { FOREIGN_ROLES } from '../../../src/domain/foreign/ForeignRole';
import { missingFields } from '../../../src/recognition/foreign/mapping/missingFields';
import type { BlockMapping, LayoutMapping } from '../../../src/domain/foreign/LayoutMapping';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { bookOf } from '../../support/bookOf';
import { TODAY } from '../../support/newWorkbook';
import { startExcel } from '../../support/startExcel';

const HEADER = ['Service', 'About', 'Task', 'Owner', 'Status'];
const parts = (): LocalExcel =>
  bookOf({
    First: [HEADER, ['Teams', 'Intune', 'Open the ports of the firewall', 'Ann', 'Open']],
    Second: [['Our list'], HEADER, ['Intune', 'Teams', 'Enroll the devices of the tenant', 'Bob', 'Open']],
    Third: [
      ['Workload', 'Task', 'Owner', 'Status'],
      ['Teams', 'Move the rooms of the offices', 'Ann', 'Open'],
    ],
    Notes: [['Hello'], ['Wie', 'Wat'], ['Ann', 'Ports']],
  });

async function choicesOf(local: LocalExcel) {
  const read = await readTabChoices(startExcel(local).excel);
  if (read.outcome === 'refused') throw new Error(read.problems[0]!.message);
  return read.tabs;
}

const ABOUT: BlockMapping = {
  sheet: 'First',
  role: 'foreignChecklist',
  headerRow: 1,
  columns: { group: 'B', item: 'C' },
};

test('what can be chosen of a tab is what stands in rows like headers, with what it seems to say', async () => {
  const tabs = await choicesOf(parts());
  expect(tabs.map(({ sheet, blocks }) => [sheet, blocks.map(({ role, headerRow }) => [role, headerRow])])).toEqual([
    ['First', [['foreignChecklist', 1]]],
    ['Second', [['foreignChecklist', 2]]],
    ['Third', [['foreignChecklist', 1]]],
    ['Notes', []],
  ]);
  expect(tabs[1]!.rows[0]).toEqual({
    row: 2,
    headers: HEADER.map((text, index) => ({ column: 'ABCDE'[index], text })),
    columns: { group: 'A', item: 'C', owner: 'D', status: 'E' },
  });
  expect(tabs[3]!.rows.map(({ row }) => row)).toEqual([2, 3]);
});

test('tabs with the same header row follow, and other checklists stay as they were found', async () => {
  const tabs = await choicesOf(parts());
  const { tabs: said } = chosenMapping(tabs, undefined, { sheet: 'First', index: 0, block: ABOUT });
  expect(said).toEqual([ABOUT, { ...ABOUT, sheet: 'Second', headerRow: 2 }, ...tabs[2]!.blocks]);
});

test('a tab that was left out does not follow; what was said of others stays', async () => {
  const tabs = await choicesOf(parts());
  const before = chosenMapping(tabs, undefined, { sheet: 'Second', index: 0, block: undefined });
  expect(before.tabs).toEqual([{ sheet: 'Second', role: 'none' }]);
  const after = chosenMapping(tabs, before, { sheet: 'First', index: 0, block: ABOUT });
  expect(after.tabs).toEqual([ABOUT, { sheet: 'Second', role: 'none' }, ...tabs[2]!.blocks]);
});

test('where a tab may be a checklist, or all are left out, it is asked for one; else the workbook is to be set up', async () => {
  const work = [HEADER, ['Teams', 'Intune', 'Open the ports of the firewall', 'Ann', 'Open']];
  const codeOf = async (local: LocalExcel, mapping?: LayoutMapping) => {
    const result = await generateChecklist(startExcel(local).excel, 'plan', TODAY, mapping ? { mapping } : {});
    return result.problems[0]!.code;
  };
  expect(
    await codeOf(
      bookOf({
        Work: [
          ['Owner', 'Wat'],
          ['Ann', 'Ports'],
        ],
      }),
    ),
  ).toBe('checklistNotChosen');
  expect(await codeOf(bookOf({ Work: work }), { tabs: [{ sheet: 'Work', role: 'none' }] })).toBe('checklistNotChosen');
  expect(await codeOf(bookOf({ Notes: [['Hello']] }))).toBe('checklistMissing');
});

test.each(FOREIGN_ROLES)('all that %s cannot do without can be chosen', (role) => {
  const columns = Object.fromEntries(FIELDS_OF_ROLE[role].map((field) => [field, 'A']));
  expect(missingFields({ role, columns })).toEqual([]);
});
