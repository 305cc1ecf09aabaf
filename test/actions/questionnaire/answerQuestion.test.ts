import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { newWorkbook } from '../../support/newWorkbook';
import { readAnswer } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const TAB = 'Microsoft Teams';
const FIRST = 'TEAMS-Q1';

const answer = ({ excel }: StartedExcel, text: string) =>
  answerQuestion(excel, { service: 'teams', question: FIRST, answer: text });

test('an answer goes into its cell and is taken back from it', async () => {
  const started = await newWorkbook();
  expect(await answer(started, 'No')).toMatchObject({ outcome: 'done', changes: { answers: 1 } });
  expect(readAnswer(started.local, TAB, FIRST)).toBe('No');
  expect(await answer(started, '')).toMatchObject({ outcome: 'done', changes: { answers: 1 } });
  expect(readAnswer(started.local, TAB, FIRST)).toBeNull();
  expect(() => typeAnswer(started.local, TAB, FIRST, 'Perhaps')).toThrow('Choose an answer from the list.');
});

test.each(['No', 'Nein'])('%s where No stands changes nothing and writes nothing', async (text) => {
  const started = await newWorkbook();
  typeAnswer(started.local, TAB, FIRST, 'No');
  const { writes } = started.session.traffic;
  expect(await answer(started, text)).toMatchObject({ outcome: 'unchanged', changes: { answers: 0 } });
  expect(started.session.traffic.writes).toBe(writes);
});

test('a question whose row is gone says so, and is answered once the row is back', async () => {
  const started = await newWorkbook();
  const { local } = started;
  const { top, bottom } = local.book.tables.on(local.book.sheets.named(TAB)!)[0]!.area;
  typeCells(local, TAB, { [`A${top + 2}`]: '' });
  const message =
    'The tab “Microsoft Teams” has no row with the id TEAMS-Q1. Bring the row back, or write TEAMS-Q1 into the column “Id” of a new row below the others, and answer again.';
  expect(await answer(started, 'No')).toEqual({
    outcome: 'refused',
    problems: [{ code: 'questionRowMissing', message, sheet: TAB }],
  });
  typeCells(local, TAB, { [`A${bottom + 2}`]: FIRST });
  expect(await answer(started, 'No')).toMatchObject({ outcome: 'done' });
  expect(readAnswer(local, TAB, FIRST)).toBe('No');
});
