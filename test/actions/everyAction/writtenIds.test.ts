import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { SERVICES } from '../../../src/catalog/services/catalog';
import { rowId } from '../../../src/recognition/cells/rowId';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { hiddenRows, readCells, readColumn } from '../../support/readCells';
import { typeAnswer, typeCells } from '../../support/typeCells';

test('our own ids are written as an id is read', () => {
  const ids = Object.values(SERVICES).flatMap(({ questions, items }) => [...questions, ...items].map(({ id }) => id));
  expect(ids.filter((id) => rowId(id) !== id)).toEqual([]);
});

/** However somebody wrote an id of ours, it is the same row. */
const WRITTEN: readonly ((id: string) => string)[] = [
  (id) => id.toLowerCase(),
  (id) => ` ${id} `,
  (id) => [...id].map((sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)).join(''),
];
const spellings = (id: string): readonly string[] => WRITTEN.map((write) => write(id));

test.each(spellings('TEAMS-01'))('the item %j keeps its row, and its id is written as ours', async (id) => {
  const { local, excel } = await newWorkbook();
  const ids = readColumn(local, 'Checklist', 'Id');
  const row = ids.indexOf('TEAMS-01') + 2;
  typeCells(local, 'Checklist', { [`A${row}`]: id, [`F${row}`]: 'Kim' });
  typeAnswer(local, 'Microsoft Teams', 'TEAMS-Q1', 'No');
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject({ outcome: 'done', changes: { itemsAdded: 0 } });
  expect(readColumn(local, 'Checklist', 'Id')).toEqual(ids);
  expect(readCells(local, 'Checklist', `F${row}`)).toEqual([['Kim']]);
  expect(hiddenRows(local, 'Checklist')).toContain(row);
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject({ outcome: 'unchanged' });
});

test.each(spellings('TEAMS-Q1'))('the question %j takes its answer once, and its id stays as it is', async (id) => {
  const started = await newWorkbook();
  const { local, excel } = started;
  typeCells(local, 'Microsoft Teams', { A2: id });
  const answer = () => answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q1', answer: 'Yes' });
  expect(await answer()).toEqual({ outcome: 'done', changes: { answers: 1 }, problems: [] });
  expect(readCells(local, 'Microsoft Teams', 'A2:C2')).toEqual([[id, expect.any(String), 'Yes']]);
  expect(await answer()).toMatchObject({ outcome: 'unchanged' });
});

test.each(spellings('TEAMS-Q1'))('a tab is known by the id %j, and a file finds its row', async (id) => {
  const { local, excel } = await newWorkbook({ services: ['teams'] });
  const rows = readColumn(local, 'Microsoft Teams', 'Id').length;
  const cells = Array.from({ length: rows }, (_, index) => [`A${index + 2}`, index === 0 ? id : `MY-${index}`]);
  typeCells(local, 'Microsoft Teams', Object.fromEntries(cells) as Record<string, string>);
  const shown = expect.arrayContaining([expect.objectContaining({ service: 'teams' })]);
  expect(await readWorkbookView(excel)).toMatchObject({ view: { questionnaires: shown } });
  await populateQuestionnaires(excel, 'apply', 'Id,Answer\nteams-q1,No\n');
  expect(readCells(local, 'Microsoft Teams', 'A2:C2')).toEqual([[id, expect.any(String), 'No']]);
});
