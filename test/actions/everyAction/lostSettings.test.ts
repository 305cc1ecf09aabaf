import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import { runAction } from '../../../src/actions/everyAction/runAction';
import { setUpWorkbook } from '../../../src/actions/setUp/setUpWorkbook';
import type { Language } from '../../../src/domain/Language';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { WorkbookError, type WorkbookErrorCode } from '../../../src/recognition/cells/WorkbookError';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';
import { LABELS, onStart } from '../../support/onStart';

/** Somebody's own sheet with one stalled customer, and names of ours that hold these constants. */
async function usageSheet(constants: Readonly<Record<string, string>>): Promise<StartedExcel> {
  const local = LocalExcel.blank();
  const cells = [
    ['Customer', 'Entitlements', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'],
    ['Adatum', 100, 50, 50, 50, 50],
  ];
  cells.forEach((line, row) => line.forEach((value, column) => local.book.activeSheet.setValue(row, column, value)));
  const started = reopen(local);
  for (const [name, formula] of Object.entries(constants)) started.local.book.names.set(`Remediation_${name}`, formula);
  return started;
}

/** What deleting the Start tab leaves of the names that lead there. */
function loseStart({ local: { book } }: StartedExcel): void {
  for (const { name, formula } of book.names.all()) {
    if (name.startsWith('Remediation_')) book.names.set(name, formula.replace(/^.*!/, '#REF!'));
  }
}

async function deleteRowOfStart({ excel }: StartedExcel, row: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Start').getRange(row).delete('Up');
    await context.sync();
  });
}

test.each([
  ['HealthyFrom', '70', 'settingNameInvalid', '“70”, which is not a share above 0 % and at most 100 %'],
  ['HealthyFrom', '0', 'settingNameInvalid', '“0”, which is not a share above 0 % and at most 100 %'],
  ['GrowthWindow', '0', 'windowNameInvalid', '“0”, which is not a number of months between 1 and 12'],
  ['GrowthBasis', '"foo"', 'settingNameNotInList', '“foo”, which is not one of the choices'],
])('a defined name Remediation_%s that is %s is refused by its name', async (name, formula, code, words) => {
  const { excel } = await usageSheet({ [name]: formula });
  const result = await highlightCustomers(excel, 'apply');
  expect(result).toMatchObject({ outcome: 'refused', problems: [{ code }] });
  expect(result.problems[0]!.message).toContain(`The defined name Remediation_${name} holds ${words}`);
});

test('a share of 0 in its cell is told what is one', async () => {
  const { local, excel } = await newWorkbook();
  typeCells(local, 'Start', { [onStart(local, LABELS.healthyFrom)]: '0' });
  expect(await highlightCustomers(excel, 'plan')).toMatchObject({
    problems: [
      {
        message: `“0” in ${onStart(local, LABELS.healthyFrom)} of the tab “Start” is not a share above 0 % and at most 100 %.`,
      },
    ],
  });
});

test('an edition that is a constant and unknown is no reason to generate for another', async () => {
  const started = await newWorkbook({ edition: 'dod' });
  started.local.book.names.set('Remediation_Edition', '"DoDo"');
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({
    problems: [{ code: 'settingNameNotInList' }],
  });
  started.local.book.names.set('Remediation_Edition', '"DoD"');
  expect((await generateChecklist(started.excel, 'apply', TODAY)).outcome).not.toBe('refused');
});

describe('when the Start tab was deleted', () => {
  const lost = async (): Promise<StartedExcel> => {
    const started = await newWorkbook({ edition: 'dod' });
    typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', E2: '50', H2: '50' });
    loseStart(started);
    return reopen(started.local);
  };

  test('nothing is done that depends on the edition', async () => {
    const { excel } = await lost();
    const answer = { service: 'exchange', question: 'EXCHANGE-Q1', answer: 'No' };
    for (const result of [
      await generateChecklist(excel, 'apply', TODAY),
      await populateQuestionnaires(excel, 'apply'),
      await answerQuestion(excel, answer),
    ]) {
      expect(result).toMatchObject({ outcome: 'refused', problems: [{ code: 'editionLost' }] });
      expect(result.problems[0]!.message).toMatch(
        /^The workbook no longer says which edition it is for: the tab Start/,
      );
    }
  });

  test('usage is judged by the playbook’s limits, which the formulas find again', async () => {
    const started = await lost();
    const result = await highlightCustomers(started.excel, 'apply', { now: TODAY });
    expect(result).toMatchObject({ outcome: 'done', stalled: 1, settings: { healthyFrom: 0.7 } });
    expect(readCells(started.local, 'MAU', 'L2')).toEqual([['▼ Stalled: contact the SME']]);
    const again = reopen(started.local);
    expect(await highlightCustomers(again.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
  });

  test('no error value is taken for the customer, and no edition is made up', async () => {
    expect(await readWorkbookView((await lost()).excel)).toMatchObject({
      view: { customer: '', edition: undefined, language: undefined },
    });
  });
});

test('when the customer’s row of the Start tab was deleted, nobody is called #REF!', async () => {
  const started = await newWorkbook();
  await deleteRowOfStart(started, onStart(started.local, LABELS.customer, '1:1'));
  expect(await readWorkbookView(started.excel)).toMatchObject({ view: { customer: '' } });
});

test.each([
  ['the limits of somebody’s usage sheet', { HealthyFrom: '0.7', StalledUnder: '0.03' }],
  ['what is left of a deleted Start tab', { Customer: '#REF!$B$4', Edition: '#REF!$B$5', GrowthWindow: 'Start!#REF!' }],
])('a workbook is set up also where its names hold %s', async (_, names) => {
  const { local, excel } = await usageSheet(names);
  const request = { customer: 'Contoso', edition: 'dod', language: 'en', services: ['core'] } as const;
  expect(await setUpWorkbook(excel, 'apply', request, TODAY)).toMatchObject({ outcome: 'done' });
  typeCells(local, 'Start', { [onStart(local, LABELS.healthyFrom)]: '60%' });
  expect((await readWorkbookView(excel)).outcome).toBe('unchanged');
  expect(await generateChecklist(excel, 'apply', TODAY)).toMatchObject({ outcome: 'unchanged' });
  expect(await highlightCustomers(excel, 'plan', { columns: { sheet: 'Sheet1' } })).toMatchObject({
    settings: { healthyFrom: 0.6 },
  });
});

test.each([
  ['edition', 'editionLost'],
  ['language', 'languageLost'],
] as const)('when the row of the %s was deleted, generating is refused with %s', async (setting, code) => {
  const started = await newWorkbook();
  await deleteRowOfStart(started, onStart(started.local, LABELS[setting], '1:1'));
  expect(await generateChecklist(started.excel, 'apply', TODAY)).toMatchObject({ problems: [{ code }] });
});

test.each<[WorkbookErrorCode, Language]>([
  ['settingInvalid', 'en'],
  ['windowInvalid', 'de'],
  ['sheetProtected', 'ja'],
  ['formulaTooLong', 'zh-Hans'],
])('%s is a sentence in %s also when nobody told the place', async (code, language) => {
  const excel = { ...startExcel().excel, language };
  const result = await runAction(excel, () => Promise.reject(new WorkbookError(code, {}, { value: 'x' })));
  expect(result.outcome).toBe('refused');
  expect(result.problems[0]!.message).toMatch(/\?.*[.。]$/);
});
