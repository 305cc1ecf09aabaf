import { SERVICES } from '../../../src/catalog/services/catalog';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { emptyTab } from '../../support/emptyTab';
import { newWorkbook } from '../../support/newWorkbook';
import { readAnswer, readCells, readColumn } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const populate = ({ excel }: StartedExcel, csv?: string) => populateQuestionnaires(excel, 'apply', csv);

test('a workbook with all its questions is left alone', async () => {
  const again = reopen((await newWorkbook()).local);
  expect((await populate(again)).outcome).toBe('unchanged');
  expect(again.session.traffic.writes).toBe(0);
});

test('answers and notes of a file go into their cells, in the words of the workbook', async () => {
  const started = await newWorkbook();
  const csv = '\uFEFFid,ANSWER,Notes\r\nEXCHANGE-Q1,yes,"by June, at the latest"\r\nexchange-q3,,\r\n'.replace(
    'exchange-q3',
    'EXCHANGE-Q3',
  );
  const result = await populate(started, `${csv}EXCHANGE-Q2,gmail,\r\nCORE-Q4,12,\r\nTEAMS-Q3,don’t know,\r\n`);
  expect(result).toMatchObject({ outcome: 'done', changes: { answersImported: 4, notesImported: 1 } });
  const { local } = reopen(started.local);
  expect(readCells(local, 'Exchange Online', 'C2:D4')).toEqual([
    ['Yes', 'by June, at the latest'],
    ['Gmail', null],
    [null, null],
  ]);
  expect(readAnswer(local, 'Core onboarding', 'CORE-Q4')).toBe(12);
  expect(readAnswer(local, 'Microsoft Teams', 'TEAMS-Q3')).toBe("Don't know");
});

test('an answer the file does not name stays', async () => {
  const started = await newWorkbook();
  typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q4', 'Yes');
  await populate(started, 'Id,Answer\nEXCHANGE-Q1,No\n');
  expect(readCells(started.local, 'Exchange Online', 'C5')).toEqual([['Yes']]);
});

test('importing the same file again changes nothing', async () => {
  const started = await newWorkbook();
  const csv = 'Id,Answer,Notes\nEXCHANGE-Q1,No,=1+1\nCORE-Q4,3,\n';
  await populate(started, csv);
  expect((await populate(reopen(started.local), csv)).outcome).toBe('unchanged');
});

test.each([
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@x',
  '=cmd|calc',
  '\t=1',
  "'quoted",
  '007',
  '1/2/2026',
  'TRUE',
  'MAR-01',
])('the note %j arrives as a text, also after saving', async (note) => {
  const started = await newWorkbook();
  await populate(started, `Id,Answer,Notes\nEXCHANGE-Q1,,"${note.replaceAll('"', '""')}"\n`);
  const { book } = reopen(started.local).local;
  const cell = book.sheets.named('Exchange Online')!.cell(1, 3)!;
  expect([cell.value, cell.formula]).toEqual([note.trim(), undefined]);
});

test('a tab that was deleted is made anew when the checklist still has items of its service', async () => {
  const { local } = await newWorkbook({ services: ['exchange'] });
  emptyTab(local, 'Exchange Online');
  const again = reopen(local);
  expect(await populate(again)).toMatchObject({
    outcome: 'done',
    changes: { tabsAdded: ['Exchange Online'], questionsAdded: SERVICES.exchange.questions.length },
  });
  expect(readColumn(again.local, 'Exchange Online', 'Id')).toHaveLength(SERVICES.exchange.questions.length);
});

test('a question that is missing is added below, with its list', async () => {
  const { local } = await newWorkbook({ services: ['exchange'] });
  const sheet = local.book.sheets.named('Exchange Online')!;
  const [table] = local.book.tables.on(sheet);
  const last = table!.area.bottom;
  const id = sheet.cell(last, 0)!.value;
  for (let column = 0; column < 4; column++) sheet.setValue(last, column, null);
  table!.resize({ ...table!.area, bottom: last - 1 }, table!.columnNames);
  const again = reopen(local);
  expect(await populate(again)).toMatchObject({ outcome: 'done', changes: { questionsAdded: 1 } });
  expect(readCells(again.local, 'Exchange Online', `A${last + 1}`)).toEqual([[id]]);
  expect(() => typeCells(again.local, 'Exchange Online', { [`C${last + 1}`]: 'Perhaps' })).toThrow('Choose an answer');
});

describe('a file with mistakes writes nothing and names every line', () => {
  test.each([
    ['Id,Answer\nEXO-Q1,Yes\n', 'Line 2 of the answers file names “EXO-Q1”, which is not a question of this workbook.'],
    [
      'Id,Answer\nEXCHANGE-Q1,Perhaps\n',
      "“Perhaps” in line 2 of the answers file is not an answer to EXCHANGE-Q1. It takes: Yes, No, Don't know.",
    ],
    [
      'Id,Answer\nCORE-Q4,-1\n',
      '“-1” in line 2 of the answers file is not an answer to CORE-Q4. It takes: a whole number, 0 or more.',
    ],
    ['Question,Reply\nx,y\n', 'The answers file has no columns Id and Answer. Its first line must name them.'],
    ['Id,Answer\nEXCHANGE-Q1,"Yes\n', 'Line 2 of the answers file cannot be read: a quotation mark is not closed.'],
    ['', 'The answers file has no columns Id and Answer. Its first line must name them.'],
  ])('%j', async (csv, message) => {
    const started = await newWorkbook();
    const { writes } = started.session.traffic;
    const result = await populate(started, csv);
    expect(result).toMatchObject({ outcome: 'refused', problems: [{ message }] });
    expect(started.session.traffic.writes).toBe(writes);
  });

  test('all mistakes at once', async () => {
    const result = await populate(await newWorkbook(), 'Id,Answer\nX-1,Yes\nEXCHANGE-Q1,No\nCORE-Q1,Nothing\n');
    expect(result.problems.map(({ code }) => code)).toEqual(['answerForUnknownQuestion', 'answerNotAllowed']);
  });

  test('but not questions of another workbook beside those of this one: they are named and left out', async () => {
    const started = await newWorkbook();
    const result = await populate(started, 'Id,Answer\nX-1,Yes\nEXCHANGE-Q1,No\n');
    expect(result).toMatchObject({
      outcome: 'done',
      changes: { answersImported: 1 },
      problems: [{ code: 'answerForUnknownQuestion' }],
    });
    expect(result.problems[0]!.message).toContain('X-1');
    expect(readAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1')).toBe('No');
  });
});

test('a workbook without questionnaires is told so', async () => {
  expect(await populate(startExcel())).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'questionnaireMissing' }],
  });
});
