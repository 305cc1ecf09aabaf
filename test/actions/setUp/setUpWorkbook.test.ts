import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { LANGUAGES } from '../../../src/domain/Language';
import { Columns } from '../../../src/local-excel/sheets/Columns';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { reopen, startExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

const REQUEST = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['exchange'] } as const;

const tabsOf = (local: LocalExcel): string[] => local.book.sheets.all.map(({ name }) => name);

test('makes Start, a tab per service, Checklist and MAU, and leaves no empty sheet behind', async () => {
  const { local } = await newWorkbook();
  expect(tabsOf(reopen(local).local)).toEqual([
    'Start',
    'Core onboarding',
    'Exchange Online',
    'Microsoft Teams',
    'Checklist',
    'MAU',
  ]);
});

test('core onboarding is part of every workbook', async () => {
  const { local } = await newWorkbook({ services: ['teams'] });
  expect(tabsOf(local)).toContain('Core onboarding');
});

test('nothing is made for nobody', async () => {
  const { excel, session } = startExcel();
  expect(await setUpWorkbook(excel, 'apply', { ...REQUEST, customer: ' ' }, TODAY)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'customerMissing', message: 'Enter the name of the customer.' }],
  });
  expect(session.traffic.writes).toBe(0);
});

test('the Start tab says for whom and from which content the workbook was made', async () => {
  const { local } = await newWorkbook({ customer: '=cmd|x', edition: 'gccHigh' });
  expect(readCells(reopen(local).local, 'Start', onStart(local, LABELS.customer, 'A1:B3'))).toEqual([
    ['Customer', '=cmd|x'],
    ['Edition', 'GCC High'],
    ['Language', 'English'],
  ]);
});

test('the scope question of a service comes first, and its answer has a list', async () => {
  const { local } = await newWorkbook();
  expect(readCells(local, 'Exchange Online', 'A2:B2')).toEqual([['EXCHANGE-Q1', 'Is Exchange Online in scope?']]);
  expect(() => typeCells(local, 'Exchange Online', { C2: 'Perhaps' })).toThrow('Choose an answer from the list.');
  typeCells(local, 'Exchange Online', { C2: "Don't know" });
});

test('before anything is answered no item is hidden and all but the certain ones need an answer', async () => {
  const { local } = await newWorkbook();
  expect(new Set(readColumn(local, 'Checklist', 'In scope'))).toEqual(new Set(['In scope', 'Needs an answer']));
});

test('items where an edition differs carry the text of the edition', async () => {
  const guidance = async (edition: 'commercial' | 'gccHigh' | 'dod') =>
    readColumn((await newWorkbook({ edition })).local, 'Checklist', 'Guidance')[0];
  expect(await guidance('commercial')).not.toContain('GCC High');
  expect(await guidance('gccHigh')).toMatch(/^GCC High and DoD:/);
  expect(await guidance('dod')).toBe(await guidance('gccHigh'));
});

test('the documentation is that of the edition', async () => {
  const documentation = async (edition: 'commercial' | 'gccHigh' | 'dod') => {
    const { local } = await newWorkbook({ edition, services: ['intune'] });
    const row = readColumn(local, 'Checklist', 'Id').indexOf('INTUNE-12');
    return readColumn(local, 'Checklist', 'Documentation')[row];
  };
  expect(await documentation('commercial')).toBe('https://learn.microsoft.com/intune/fundamentals/endpoints');
  for (const edition of ['gccHigh', 'dod'] as const) {
    expect(await documentation(edition)).toBe(
      'https://learn.microsoft.com/intune/fundamentals/endpoints-us-government',
    );
  }
});

test('a plan says what would be made and makes nothing', async () => {
  const { local, excel, session } = startExcel();
  const result = await setUpWorkbook(excel, 'plan', REQUEST, TODAY);
  expect(result).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: ['Start', 'Core onboarding', 'Exchange Online', 'Checklist', 'MAU'] },
  });
  expect(session.traffic.writes).toBe(0);
  expect(tabsOf(local)).toEqual(['Sheet1']);
});

test('somebody’s own sheets stay as they are, in front', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'mine' });
  await setUpWorkbook(started.excel, 'apply', REQUEST, TODAY);
  expect(tabsOf(started.local).slice(0, 2)).toEqual(['Sheet1', 'Start']);
  expect(readCells(started.local, 'Sheet1', 'A1')).toEqual([['mine']]);
});

test('a tab of the same name that is not ours stops it before anything is written', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'mine' });
  started.local.book.addSheet('checklist');
  typeCells(started.local, 'checklist', { B3: 'also mine' });
  const result = await setUpWorkbook(started.excel, 'apply', REQUEST, TODAY);
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'tabNameTaken', sheet: 'checklist' }] });
  expect(tabsOf(started.local)).toEqual(['Sheet1', 'checklist']);
});

test('an empty tab of the same name is taken', async () => {
  const started = startExcel();
  typeCells(started.local, 'Sheet1', { A1: 'mine' });
  started.local.book.addSheet('checklist');
  expect(await setUpWorkbook(started.excel, 'apply', REQUEST, TODAY)).toMatchObject({ outcome: 'done' });
  expect(tabsOf(started.local)).toEqual(['Sheet1', 'Checklist', 'Start', 'Core onboarding', 'Exchange Online', 'MAU']);
});

test('what was asked for and is there is not made again', async () => {
  const { excel, session } = await newWorkbook({ services: ['exchange'] });
  const writes = session.traffic.writes;
  expect(await setUpWorkbook(excel, 'apply', REQUEST, TODAY)).toMatchObject({ outcome: 'unchanged' });
  expect(session.traffic.writes).toBe(writes);
});

test('a workbook that is set up is not set up for somebody else', async () => {
  const { excel, session } = await newWorkbook();
  const writes = session.traffic.writes;
  const result = await setUpWorkbook(excel, 'apply', { ...REQUEST, customer: 'Fabrikam' }, TODAY);
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'alreadySetUp', sheet: 'Checklist' }] });
  expect(session.traffic.writes).toBe(writes);
});

test('right after, neither generating nor highlighting finds anything to do', async () => {
  const { excel } = reopen((await newWorkbook()).local);
  expect((await generateChecklist(excel, 'apply', TODAY)).outcome).toBe('unchanged');
  expect((await highlightCustomers(excel, 'apply', { now: TODAY })).outcome).toBe('unchanged');
});

test('limits that customers were judged by before there was a Start tab stand on it', async () => {
  const started = startExcel();
  await started.excel.run(async (context) => {
    context.workbook.names.add('Remediation_HealthyFrom', '=0.6');
    await context.sync();
  });
  const request = { customer: 'Contoso', edition: 'commercial', language: 'en', services: ['core'] } as const;
  expect(await setUpWorkbook(started.excel, 'apply', request, TODAY)).toMatchObject({ outcome: 'done' });
  expect(readCells(started.local, 'Start', onStart(started.local, LABELS.healthyFrom, 'B1:B2')).flat()).toEqual([
    0.6, 0.03,
  ]);
});

test('the overview on the Start tab counts live', async () => {
  const { local } = await newWorkbook({ services: ['exchange'] });
  const before = readCells(local, 'Start', onStart(local, 'Service', 'A2:E3'));
  expect(before.map(([service]) => service)).toEqual(['Core onboarding', 'Exchange Online']);
  typeCells(local, 'Checklist', { E2: 'Done' });
  const [core] = readCells(local, 'Start', onStart(local, 'Service', 'A2:E2'));
  expect(core![2]).toBe((before[0]![2] as number) + 1);
});

test.each(LANGUAGES)(
  'in %s every text of the Start tab has room, in its column or on a second line',
  async (language) => {
    const { book } = (await newWorkbook({ language })).local;
    const [sheet] = book.sheets.all;
    const columns = new Columns(sheet!);
    const cut = [...sheet!.content.rows.values()].flatMap(({ index, cells }) =>
      [0, 1, 2, 3, 4].filter((column) => {
        const cell = cells[column];
        const isTitle = index === 0;
        return (
          !isTitle && cell && !book.styles.style(cell.style).wrapText && pointsOf(cell.value) > columns.width(column)
        );
      }),
    );
    expect(cut).toEqual([]);
  },
);

/** As wide as a bold text of the default font may be; Chinese and Japanese characters are twice as wide. */
function pointsOf(text: unknown): number {
  return typeof text === 'string' ? [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 5.5), 0) : 0;
}
