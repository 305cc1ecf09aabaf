import { SERVICES } from '../../../src/catalog/services/catalog';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { inspectWorkbook } from '../../../src/actions/overview/inspectWorkbook';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import { copyTab } from '../../support/copyTab';
import { emptyTab } from '../../support/emptyTab';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { hiddenRows } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

const generate = ({ excel }: StartedExcel) => generateChecklist(excel, 'apply', TODAY);
const populate = ({ excel }: StartedExcel) => populateQuestionnaires(excel, 'apply');

/** Checks that an action is refused with one sentence and writes nothing. */
async function expectRefusal(
  started: StartedExcel,
  problem: { code: string; message: string; sheet?: string },
  act: (started: StartedExcel) => Promise<unknown> = generate,
): Promise<void> {
  const { writes } = started.session.traffic;
  expect(await act(started)).toEqual({ outcome: 'refused', problems: [problem] });
  expect(started.session.traffic.writes).toBe(writes);
}

describe('two tabs for the same', () => {
  const QUESTIONNAIRES = {
    code: 'questionnaireSeveralTabs',
    message:
      'Several tabs hold the questionnaire of Exchange Online: Exchange Online, Exchange before June. Delete all but one; in copies you want to keep, rename the header Id.',
    sheet: 'Exchange before June',
  };
  const CHECKLISTS = {
    code: 'checklistSeveralTabs',
    message:
      'Several tabs hold a checklist: Checklist, Backup. Delete all but one; in copies you want to keep, rename the header Id.',
    sheet: 'Backup',
  };
  const answer = ({ excel }: StartedExcel) =>
    answerQuestion(excel, { service: 'exchange', question: 'EXCHANGE-Q1', answer: 'No' });

  async function withCopy(name: string, copy: string): Promise<StartedExcel> {
    const started = await newWorkbook();
    await copyTab(started, name, copy);
    typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    return started;
  }

  test.each([
    ['generating', generate],
    ['populating', populate],
    ['answering', answer],
  ])('%s does not guess which questionnaire counts', async (_, act) => {
    await expectRefusal(await withCopy('Exchange Online', 'Exchange before June'), QUESTIONNAIRES, act);
  });

  test.each([
    ['generating', generate],
    ['populating', populate],
  ])('%s does not guess which checklist counts', async (_, act) => {
    await expectRefusal(await withCopy('Checklist', 'Backup'), CHECKLISTS, act);
  });

  test('a copy of one service does not stop answers to another', async () => {
    const { excel } = await withCopy('Exchange Online', 'Exchange before June');
    const result = await answerQuestion(excel, { service: 'teams', question: 'TEAMS-Q1', answer: 'No' });
    expect(result.outcome).toBe('done');
  });

  test('copies whose header Id is renamed are left alone', async () => {
    const started = await withCopy('Exchange Online', 'Exchange before June');
    await copyTab(started, 'Checklist', 'Backup');
    typeCells(started.local, 'Exchange before June', { A1: 'Id (old)' });
    typeCells(started.local, 'Backup', { A1: 'Id (old)' });
    expect(await generate(started)).toMatchObject({ outcome: 'done', hidden: SERVICES.exchange.items.length });
    expect(hiddenRows(started.local, 'Backup')).toEqual([]);
  });

  test('inspecting lists them all', async () => {
    const result = await inspectWorkbook((await withCopy('Checklist', 'Backup')).excel);
    const roles = result.outcome === 'refused' ? [] : result.roles;
    expect(roles.filter(({ role }) => role === 'checklist').map(({ sheet }) => sheet)).toEqual(['Checklist', 'Backup']);
  });
});

describe('a tab that has lost a header', () => {
  const missing = (sheet: string, header: string) => ({
    code: 'columnMissing',
    message: `The tab “${sheet}” has no column “${header}”. Give the column its header back and try again.`,
    sheet,
  });

  test.each([
    ['Exchange Online', 'A1', 'Key', 'Id'],
    ['Exchange Online', 'B1', 'What to ask', 'Question'],
    ['Exchange Online', 'C1', 'Reply', 'Answer'],
    ['Checklist', 'D1', 'What to do', 'Guidance'],
  ])('%s with %s renamed to %s is not taken for another tab', async (sheet, cell, name, header) => {
    const started = await newWorkbook();
    typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    typeCells(started.local, sheet, { [cell]: name });
    await expectRefusal(started, missing(sheet, header));
    await expectRefusal(started, missing(sheet, header), populate);
  });

  test.each([
    ['A1', 'Key', 'Id'],
    ['H1', 'Relevant', 'In scope'],
  ])(
    'the checklist with %s renamed to %s is asked about, since its cells tell what it is',
    async (cell, name, header) => {
      const started = await newWorkbook();
      typeCells(started.local, 'Checklist', { [cell]: name });
      const unclear = {
        code: 'headersUnclear',
        message: `On the tab “Checklist” some headers are not known. By what stands below them they are: “${name}” → ${header}. Accept that when you generate the checklist, or give the columns these headers back.`,
        sheet: 'Checklist',
        cell,
      };
      await expectRefusal(started, unclear);
      await expectRefusal(started, unclear, populate);
    },
  );

  test('reasons that have no column left do not go stale', async () => {
    const started = await newWorkbook();
    typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    typeCells(started.local, 'Checklist', { I1: 'Because' });
    await expectRefusal(started, missing('Checklist', 'Why'));
    expect((await populate(started)).outcome).toBe('unchanged');
  });

  test('an answer in the pane names the header too', async () => {
    const started = await newWorkbook();
    typeCells(started.local, 'Exchange Online', { C1: 'Reply' });
    const answer = { service: 'exchange', question: 'EXCHANGE-Q1', answer: 'No' };
    await expectRefusal(started, missing('Exchange Online', 'Answer'), ({ excel }) => answerQuestion(excel, answer));
  });

  test('the pane still offers to generate, and so to be told why not', async () => {
    const started = await newWorkbook();
    typeCells(started.local, 'Checklist', { A1: 'Key' });
    expect(await readWorkbookView(started.excel)).toMatchObject({ view: { hasChecklist: true } });
  });

  test('inspecting tells what it was', async () => {
    const started = await newWorkbook();
    typeCells(started.local, 'Exchange Online', { C1: 'Reply' });
    typeCells(started.local, 'Checklist', { A1: 'Key' });
    const result = await inspectWorkbook(started.excel);
    expect(result.outcome === 'refused' ? [] : result.roles).toEqual(
      expect.arrayContaining([
        { role: 'incompleteQuestionnaire', service: 'exchange', sheet: 'Exchange Online', header: 'A1' },
        { role: 'incompleteChecklist', service: null, sheet: 'Checklist', header: 'A1' },
      ]),
    );
  });
});

describe('a questionnaire tab that was deleted', () => {
  const missing = (service: string) => ({
    code: 'questionnaireOfItemsMissing',
    message: `The checklist has items of ${service}, but its questionnaire tab is missing. Add the service again below the questionnaires, which keeps its items, or bring the tab back from an earlier version of the workbook; if the service no longer counts, delete its rows from the checklist.`,
    sheet: 'Checklist',
  });

  async function without(...names: string[]): Promise<StartedExcel> {
    const { local } = await newWorkbook();
    names.forEach((name) => emptyTab(local, name));
    return reopen(local);
  }

  test('leaves no rows hidden for an answer that is gone', async () => {
    const started = await newWorkbook();
    typeAnswer(started.local, 'Exchange Online', 'EXCHANGE-Q1', 'No');
    await generate(started);
    emptyTab(started.local, 'Exchange Online');
    await expectRefusal(reopen(started.local), missing('Exchange Online'));
  });

  test('is named for every service', async () => {
    expect(await generate(await without('Exchange Online', 'Microsoft Teams', 'Core onboarding'))).toEqual({
      outcome: 'refused',
      problems: [missing('Core onboarding'), missing('Exchange Online'), missing('Microsoft Teams')],
    });
  });

  test('comes back by populating', async () => {
    const started = await without('Exchange Online');
    await populate(started);
    expect((await generate(started)).outcome).toBe('unchanged');
  });

  test('is not missed once the rows of its service are deleted too', async () => {
    const { local } = await without('Exchange Online');
    const sheet = local.book.sheets.named('Checklist')!;
    for (const { index, cells } of sheet.content.rows.values()) {
      if (String(cells[0]?.value).startsWith('EXCHANGE-')) sheet.setValue(index, 0, null);
    }
    expect((await generate(reopen(local))).outcome).toBe('unchanged');
  });
});
