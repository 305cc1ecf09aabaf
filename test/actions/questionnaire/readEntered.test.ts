import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { readEntered, type Entered } from '../../../src/actions/questionnaire/readEntered';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { countingFrom1904 } from '../../support/countingFrom1904';
import { fixture } from '../../support/fixture';
import { newWorkbook } from '../../support/newWorkbook';
import { readAnswer, readCells, readColumn } from '../../support/readCells';
import { reopen, startExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

async function enteredBefore(local = LocalExcel.open(fixture('content-1.0.0.xlsx'))): Promise<Entered> {
  const row = readColumn(local, 'Checklist', 'Id').indexOf('TEAMS-11') + 2;
  typeCells(local, 'Checklist', { J2: 'Kim', K2: '2026-09-01', L2: 'Done', M2: 'checked', [`L${row}`]: 'In progress' });
  const result = await readEntered(startExcel(local).excel);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result;
}

test('answers and progress of an older workbook come over by the ids of today', async () => {
  const from = await enteredBefore();
  expect(from.answersCsv).toContain('TEAMSROOMS-Q1,Yes,20 rooms');
  const started = await newWorkbook({ services: ['teams', 'teams-rooms', 'aadp'] });
  const result = await populateQuestionnaires(started.excel, 'apply', undefined, { from });
  expect(result).toMatchObject({ outcome: 'done', changes: { answersImported: 5 } });
  const { local } = reopen(started.local);
  expect(readAnswer(local, 'Core onboarding', 'CORE-Q4')).toBe(12);
  expect(readAnswer(local, 'Teams Rooms', 'TEAMSROOMS-Q1')).toBe('Yes');
  const day = readCells(local, 'Checklist', 'G2')[0]![0];
  expect(readCells(local, 'Checklist', 'E2:G2')).toEqual([['Done', 'Kim', expect.any(Number)]]);
  expect(readCells(local, 'Checklist', 'M2')).toEqual([['checked']]);
  expect(day).toBeGreaterThan(46_000);
  const row = readColumn(local, 'Checklist', 'Id').indexOf('TEAMSROOMS-01') + 2;
  expect(readCells(local, 'Checklist', `E${row}`)).toEqual([['In progress']]);
  expect(await populateQuestionnaires(started.excel, 'apply', undefined, { from })).toMatchObject({
    outcome: 'unchanged',
  });
});

test.each([
  ['1904', '1900', 0],
  ['1900', '1904', 1462],
  ['1904', '1904', 1462],
])('a day of a workbook that counts from %s is the same day in one that counts from %s', async (old, now, less) => {
  const before = LocalExcel.open(fixture('content-1.0.0.xlsx'));
  const from = await enteredBefore(old === '1904' ? countingFrom1904(before).local : before);
  const { local } = await newWorkbook({ services: ['teams'] });
  const started = now === '1904' ? countingFrom1904(local) : startExcel(local);
  await populateQuestionnaires(started.excel, 'apply', undefined, { from });
  const day = Date.UTC(2026, 8, 1) / 86_400_000 + 25_569 - less;
  expect(readCells(started.local, 'Checklist', 'G2')).toEqual([[day]]);
  expect(await populateQuestionnaires(started.excel, 'apply', undefined, { from })).toMatchObject({
    outcome: 'unchanged',
  });
});

test('what was entered here stays, and what has no row here is named', async () => {
  const from = await enteredBefore();
  const started = await newWorkbook({ services: ['teams'] });
  typeAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  typeCells(started.local, 'Checklist', { F2: 'Megan', E2: 'In progress' });
  const result = await populateQuestionnaires(started.excel, 'apply', undefined, { from });
  expect(readAnswer(started.local, 'Microsoft Teams', 'TEAMS-Q1')).toBe('No');
  expect(readCells(started.local, 'Checklist', 'E2:G2')).toEqual([['In progress', 'Megan', expect.any(Number)]]);
  expect(readCells(started.local, 'Checklist', 'M2')).toEqual([['checked']]);
  expect(result.problems).toEqual([expect.objectContaining({ code: 'enteredLeftOut' })]);
  expect(result.problems[0]!.message).toMatch(/CLASSROOMSDS-Q1/);
});
