import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import type { Edition } from '../../../../src/domain/Edition';
import { populateQuestionnaires } from '../../../../src/actions/questionnaire/populateQuestionnaires';
import { SERVICES } from '../../../../src/catalog/services/catalog';
import { inspectWorkbook } from '../../../../src/actions/overview/inspectWorkbook';
import { bookOf } from '../../../support/bookOf';
import { hiddenRows, readCells, readColumn } from '../../../support/readCells';
import { newWorkbook, TODAY } from '../../../support/newWorkbook';
import { reopen, startExcel, type StartedExcel } from '../../../support/startExcel';
import { typeCells } from '../../../support/typeCells';
import { LABELS, onStart } from '../../../support/onStart';

const generate = ({ excel }: StartedExcel, edition?: Edition) =>
  generateChecklist(excel, 'apply', TODAY, edition ? { edition } : {});

/** All questions on one tab, no Start tab: three services, the last of them out of scope. */
function singleTab(): StartedExcel {
  const services = [SERVICES.core, SERVICES.exchange, SERVICES.teams];
  const questions = services.flatMap(({ id, questions }) =>
    questions.map((question) => [
      question.id,
      id,
      `About ${question.id}?`,
      question.id === 'EXCHANGE-Q1' ? 'Yes' : question.id === 'TEAMS-Q1' ? 'No' : '',
      `note ${question.id}`,
    ]),
  );
  const items = services.flatMap(({ id, items }) => items.map((item) => [item.id, id, 'Guidance', '', '']));
  return startExcel(
    bookOf({
      Questionnaire: [['Id', 'Service', 'Question', 'Answer', 'Comments'], ...questions],
      Checklist: [['Id', 'Service', 'Guidance', 'In scope', 'Why'], ...items],
    }),
  );
}

test('questions of several services on one tab are understood, and no second tab is made', async () => {
  const started = singleTab();
  expect(await inspectWorkbook(started.excel)).toMatchObject({
    roles: [{ role: 'questionnaire', service: null, services: ['core', 'exchange', 'teams'] }, { role: 'checklist' }],
  });
  expect(await populateQuestionnaires(started.excel, 'plan', undefined, { edition: 'commercial' })).toMatchObject({
    outcome: 'unchanged',
    changes: { tabsAdded: [] },
  });
  expect(await generate(started, 'commercial')).toMatchObject({ outcome: 'done' });
  const rows = readColumn(started.local, 'Checklist', 'Id').flatMap((id, index) =>
    String(id).startsWith('TEAMS-') ? [index + 2] : [],
  );
  expect(hiddenRows(started.local, 'Checklist')).toEqual(rows);
});

test('a workbook that names no edition is asked for it, and remembers it', async () => {
  const started = singleTab();
  const refusal = { outcome: 'refused', problems: [{ code: 'editionUnknown' }] };
  expect(await generate(started)).toMatchObject(refusal);
  expect(await populateQuestionnaires(started.excel, 'apply')).toMatchObject(refusal);
  expect(started.session.traffic.writes).toBe(0);
  expect(await generate(started, 'commercial')).toMatchObject({ changes: { editionNoted: 1 } });
  const again = reopen(started.local);
  expect(again.local.book.names.all().find(({ name }) => name === 'Remediation_Edition')?.formula).toBe('"Commercial"');
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged' });
});

test('an edition changed on Start is said before anything is hidden; said again, it is a switch', async () => {
  const started = await newWorkbook({ edition: 'commercial' });
  const [id] = Object.entries(SERVICES.exchange.items)
    .map(([, item]) => item)
    .filter(({ editions }) => editions.gccHigh === 'notAvailable')
    .map((item) => item.id);
  typeCells(started.local, 'Start', { [onStart(started.local, LABELS.edition)]: 'GCC High' });
  const refused = await generate(started);
  expect(refused).toMatchObject({ outcome: 'refused', problems: [{ code: 'editionMixed', sheet: 'Checklist' }] });
  expect(refused.problems[0]!.message).toMatch(
    /^The workbook is for GCC High, but the tab “Checklist” has the text of another edition \(Commercial\) for \d+ items/,
  );
  expect(started.session.traffic.writes).toBe(0);
  const switched = await generate(started, 'gccHigh');
  expect(switched).toMatchObject({ outcome: 'done' });
  expect(await generate(started)).toMatchObject({ outcome: 'unchanged' });
  if (id) {
    const row = readColumn(started.local, 'Checklist', 'Id').indexOf(id) + 2;
    expect(readCells(started.local, 'Checklist', `H${row}:I${row}`)).toEqual([
      ['Removed from the content', 'Not in the content for GCC High'],
    ]);
  }
});

test('another edition than the workbook says is switched to in one step', async () => {
  const started = await newWorkbook({ edition: 'commercial' });
  typeCells(started.local, 'Checklist', { F2: 'Kim' });
  expect(await generate(started, 'dod')).toMatchObject({ outcome: 'done', changes: { editionNoted: 1 } });
  const again = reopen(started.local);
  expect(readCells(again.local, 'Start', onStart(again.local, LABELS.edition))).toEqual([['DoD']]);
  expect(readCells(again.local, 'Checklist', 'F2')).toEqual([['Kim']]);
  expect(await generate(again)).toMatchObject({ outcome: 'unchanged' });
  expect(await generate(again, 'commercial')).toMatchObject({ outcome: 'done' });
  expect(readColumn(again.local, 'Checklist', 'In scope')).not.toContain('Removed from the content');
});

test.each([
  ['contoso.onmicrosoft.us', 1],
  ['https://contoso.sharepoint-mil.us/sites', 1],
  ['contoso.com, us.contoso.com', 0],
  ['contoso.us.com', 0],
])('the address %s in an answer of a Commercial workbook', async (text, count) => {
  const started = await newWorkbook();
  typeCells(started.local, 'Core onboarding', { C5: text });
  const result = await generate(started);
  const said = result.problems.filter(({ code }) => code === 'editionContradicted');
  expect(said).toHaveLength(count);
  if (count > 0) expect(said[0]).toMatchObject({ sheet: 'Core onboarding', cell: 'C5' });
});
