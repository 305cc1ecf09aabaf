import { checkWorkbook } from '../../../src/actions/check/checkWorkbook';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { confirmReview } from '../../../src/actions/questionnaire/confirmReview';
import { updateTasks } from '../../../src/actions/tasks/updateTasks';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readColumn } from '../../support/readCells';
import { reopen, type StartedExcel } from '../../support/startExcel';
import { typeAnswer, typeCells } from '../../support/typeCells';

/** What leaves no item of Core onboarding in need of an answer. */
const CORE_ANSWERS = {
  'CORE-Q1': 'Cloud-only',
  'CORE-Q2': 'Yes',
  'CORE-Q3': 'No',
  'CORE-Q4': '0',
  'CORE-Q5': 'Yes',
  'CORE-Q6': 'No',
  'CORE-Q9': '10',
  'CORE-Q10': 'Nothing yet',
  'CORE-Q11': 'No',
  'CORE-Q12': 'Yes',
  'CORE-Q13': '900',
};
const YAMMER_ANSWERS = {
  'YAMMER-Q1': 'Yes',
  'YAMMER-Q2': '1',
  'YAMMER-Q3': 'Yes',
  'YAMMER-Q4': 'Yes',
  'YAMMER-Q5': 'No',
  'YAMMER-Q6': 'Yes',
  'YAMMER-Q7': 'No',
};

function answer({ local }: StartedExcel, tab: string, answers: Readonly<Record<string, string>>): void {
  for (const [question, text] of Object.entries(answers)) typeAnswer(local, tab, question, text);
}

/** Updates the tasks, accepting some; gives what is suggested then. */
async function suggested({ excel }: StartedExcel, ...accept: readonly string[]): Promise<readonly string[]> {
  const result = await updateTasks(excel, 'apply', TODAY, { accept });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  return result.tasks.filter(({ suggestion }) => suggestion !== '').map(({ id }) => id);
}

function setDone({ local }: StartedExcel, ...tasks: readonly string[]): void {
  const ids = readColumn(local, 'Tasks', 'Id').map(String);
  typeCells(local, 'Tasks', Object.fromEntries(tasks.map((task) => [`M${ids.indexOf(task) + 4}`, 'Done'])));
}

function resolveItems({ local }: StartedExcel): void {
  const ids = readColumn(local, 'Checklist', 'Id');
  typeCells(local, 'Checklist', Object.fromEntries(ids.map((_, index) => [`E${index + 2}`, 'Done'])));
}

/** What stands in the way of handing over, each kind once. */
async function inTheWay({ excel }: StartedExcel): Promise<readonly string[]> {
  const checked = await checkWorkbook(excel, TODAY);
  if (checked.outcome === 'refused') throw new Error(checked.problems[0]!.message);
  return [...new Set(checked.handOver.map(({ type }) => type))];
}

test('an engagement from set-up to hand-over: 3070, 3190, 3981, 1701 and the check-ins are suggested in turn', async () => {
  const { serviceName } = await loadCatalog('en', 'commercial');
  const [core, yammer] = [serviceName('core'), serviceName('yammer')];
  const started = await newWorkbook({ services: ['core', 'yammer'] });
  expect(await suggested(started)).toEqual([]);
  expect(await inTheWay(started)).toEqual(expect.arrayContaining(['unansweredQuestion', 'openItem', 'reviewMissing']));

  answer(started, core, CORE_ANSWERS);
  answer(started, yammer, YAMMER_ANSWERS);
  await generateChecklist(started.excel, 'apply', TODAY);
  expect(await suggested(started)).toEqual(['3070']);
  expect(await suggested(started, '3070')).toEqual([]);

  resolveItems(started);
  expect(await suggested(started)).toEqual([]);
  expect(await inTheWay(started)).toEqual(['reviewMissing']);
  await confirmReview(started.excel, { by: 'Megan Bowen', on: '2026-07-14' }, TODAY);
  expect(await suggested(started)).toEqual(['3190']);
  expect(await suggested(started, '3190')).toEqual(['1700']);

  setDone(started, '3240', '4088');
  expect(await suggested(started)).toEqual(['3981', '1700']);
  expect(await suggested(started, '3981', '1700')).toEqual([]);

  const usage = ['Customer,Service,Month,MAU,Entitlements', `Contoso,${yammer},2026-06,90,900`].join('\n');
  await importUsage(started.excel, 'apply', { type: 'file', content: usage }, TODAY);
  expect(await suggested(started)).toEqual(['1701', 'SSE-2', 'SSE-3']);
  expect(await suggested(started, '1701', 'SSE-2', 'SSE-3')).toEqual([]);

  expect(await inTheWay(started)).toEqual([]);
  expect(await checkWorkbook(started.excel, TODAY)).toMatchObject({
    review: { by: 'Megan Bowen', on: '2026-07-14' },
    mail: { subject: expect.stringContaining('Contoso') as string },
  });
  expect(await updateTasks(reopen(started.local).excel, 'apply', TODAY)).toMatchObject({ outcome: 'unchanged' });
});
