import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { inspectWorkbook } from '../../../../src/actions/overview/inspectWorkbook';
import type { LocalExcel } from '../../../../src/local-excel/LocalExcel';
import type { LayoutMapping, TabMapping } from '../../../../src/domain/foreign/LayoutMapping';
import { parseMapping } from '../../../../src/actions/checklist/mapping/parseMapping';
import { bookOf } from '../../../support/bookOf';
import { changedParts } from '../../../support/changedParts';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';

/** Headers nobody knows: nothing is found. */
const unknown = (): LocalExcel =>
  bookOf({
    Asked: [
      ['Wat?', 'Ja/nee?'],
      ['Is Exchange in scope', 'Yes'],
      ['Is Teams in scope', 'No'],
    ],
    Work: [
      ['Our list'],
      ['Dienst A', 'Klus', 'Wie'],
      ['Exchange', 'Verify the domains of the tenant', 'Ann'],
      ['Teams', 'Open the ports of the firewall', 'Bob'],
    ],
  });

const WORK: TabMapping = {
  sheet: 'Work',
  role: 'foreignChecklist',
  headerRow: 2,
  columns: { group: 'A', item: 'Klus' },
};
const MAPPING: LayoutMapping = {
  tabs: [
    { sheet: 'Asked', role: 'foreignQuestionnaire', headerRow: 1, columns: { question: 'Wat?', answer: 'B' } },
    WORK,
  ],
};

const generate = (local: LocalExcel, mapping?: LayoutMapping) =>
  generateChecklist(startExcel(local).excel, 'apply', TODAY, mapping ? { mapping } : {});

test('what somebody says of the tabs is used, and remembered on the headers', async () => {
  const local = unknown();
  expect(await generate(local)).toMatchObject({ outcome: 'refused' });
  expect(await generate(local, MAPPING)).toMatchObject({
    outcome: 'done',
    changes: { rowsHidden: 1, columnsMatched: 4 },
  });
  expect(hiddenRows(local, 'Work')).toEqual([4]);
  const file = local.save();
  expect(await generate(local)).toMatchObject({ outcome: 'unchanged' });
  expect(await generate(local, MAPPING)).toMatchObject({ outcome: 'unchanged' });
  expect(changedParts(file, local.save())).toEqual([]);
});

test('it is remembered where columns are inserted, rows come above, and tabs and headers are renamed', async () => {
  const local = unknown();
  await generate(local, MAPPING);
  await startExcel(local).excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Work');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A3').values = [['Welke?']];
    sheet.name = 'Ons werk';
    await context.sync();
  });
  expect(await generate(local)).toMatchObject({ outcome: 'unchanged' });
});

test('what inspect prints is taken back as it is', async () => {
  const local = unknown();
  await generate(local, MAPPING);
  const inspected = await inspectWorkbook(startExcel(local).excel);
  const parsed = parseMapping(JSON.stringify(inspected));
  if (!('mapping' in parsed) || inspected.outcome === 'refused') throw new Error('no mapping');
  expect(parsed.mapping).toEqual(inspected.mapping);
  expect(await generate(local, parsed.mapping)).toMatchObject({ outcome: 'unchanged' });
});

test('a tab that is to be left out is, also the next time', async () => {
  const local = bookOf({
    Old: [
      ['Service', 'Task', 'Owner', 'Status'],
      ['Teams', 'Open the ports of the firewall', 'Bob', 'Open'],
    ],
    ...{
      Work: [
        ['Service', 'Task', 'Owner', 'Status', 'In scope'],
        ['Teams', 'Verify the domains', 'Bob', 'Open', 'No'],
      ],
    },
  });
  expect(await generate(local, { tabs: [{ sheet: 'Old', role: 'none' }] })).toMatchObject({ outcome: 'done' });
  expect([hiddenRows(local, 'Old'), hiddenRows(local, 'Work')]).toEqual([[], [2]]);
  expect(await generate(local)).toMatchObject({ outcome: 'unchanged' });
});

test.each<[string, TabMapping, string, string]>([
  ['tab', { ...WORK, sheet: 'Nope' }, 'tabUnknown', 'Nope'],
  ['column', { ...WORK, columns: { item: 'Nope' } }, 'columnUnknown', 'Nope'],
  ['letter', { ...WORK, columns: { item: 'Z' } }, 'columnUnknown', 'Z'],
  ['header row', { ...WORK, headerRow: 29 }, 'headerRowUnknown', '29'],
  ['field', { ...WORK, columns: { group: 'A' } }, 'mappingIncomplete', 'Item'],
])('a %s that is not there is refused by name, and nothing is written', async (_, tab, code, named) => {
  const local = unknown();
  const file = local.save();
  const result = await generate(local, { tabs: [tab] });
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(result.problems[0]!.message).toContain(named);
  expect(changedParts(file, local.save())).toEqual([]);
});

test.each([
  ['{', 'JSON'],
  ['{}', 'tabs'],
  ['{"tabs":[{"sheet":1}]}', 'tabs[0].sheet'],
  ['{"tabs":[{"sheet":"A","role":"x"}]}', 'tabs[0].role'],
  ['{"tabs":[{"sheet":"A","role":"foreignChecklist","headerRow":0}]}', 'tabs[0].headerRow'],
  ['{"tabs":[{"sheet":"A","role":"foreignChecklist","headerRow":1,"columns":{"x":"A"}}]}', 'tabs[0].columns.x'],
])('%s is no mapping', (text, wrong) => {
  expect(parseMapping(text)).toEqual({ wrong });
});
