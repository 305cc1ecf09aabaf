import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import type { Language } from '../../../src/domain/Language';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import type { StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

/** CORE-Q7, how many forests, stands in C3 of the first questionnaire. */
const ANSWER = { row: 2, column: 2 };

const core = ({ local }: StartedExcel) => local.book.sheets.all[1]!;

/** As from the clipboard: pasting does not ask the validation. */
function paste(started: StartedExcel, value: string | number): void {
  core(started).setValue(ANSWER.row, ANSWER.column, value);
}

const answered = (started: StartedExcel) => readCells(started.local, core(started).name, 'C3');

const REFUSED = 'is not an answer to CORE-Q7. It takes: a whole number, 0 or more.';

test.each([-3, 1.5, 'three', '1.5'])(
  '%j pasted into the tab is refused, with what the question takes',
  async (value) => {
    const started = await newWorkbook();
    paste(started, value);
    expect(await generateChecklist(started.excel, 'apply', TODAY)).toEqual({
      outcome: 'refused',
      problems: [
        {
          code: 'answerOfOtherKind',
          message: `“${value}” in C3 of the tab “Core onboarding” ${REFUSED}`,
          sheet: 'Core onboarding',
          cell: 'C3',
        },
      ],
    });
    const read = await readWorkbookView(started.excel);
    const questions = read.outcome === 'refused' ? [] : read.view.questionnaires[0]!.questions;
    expect(questions.filter(({ isInvalid }) => isInvalid).map(({ id, answer }) => [id, answer])).toEqual([
      ['CORE-Q7', String(value)],
    ]);
  },
);

test.each(['-3', '1.5', 'three', '1.500', '50 %'])('%j in a file is refused', async (answer) => {
  const csv = `Id,Answer\nCORE-Q7,${answer}\n`;
  expect(await populateQuestionnaires((await newWorkbook()).excel, 'apply', csv)).toMatchObject({
    problems: [{ message: `“${answer}” in line 2 of the answers file ${REFUSED}` }],
  });
});

test.each(['-3', '1.5'])('%j typed into the tab is refused by Excel', async (text) => {
  const started = await newWorkbook();
  expect(() => typeCells(started.local, 'Core onboarding', { C3: text })).toThrow('Enter a whole number, 0 or more.');
});

describe('numbers written as people of the language do', () => {
  const cases: readonly (readonly [Language, string, number])[] = [
    ['de', '1.500', 1500],
    ['de', '12,0', 12],
    ['en', '1,500', 1500],
    ['ja', '１２', 12],
  ];

  test.each(cases)('in %s the pane takes %j', async (language, answer, number) => {
    const started = await newWorkbook({ language });
    const result = await answerQuestion(started.excel, { service: 'core', question: 'CORE-Q7', answer });
    expect(result.outcome).toBe('done');
    expect(answered(started)).toEqual([[number]]);
  });

  test.each(cases)('in %s a file takes %j', async (language, answer, number) => {
    const started = await newWorkbook({ language });
    const result = await populateQuestionnaires(started.excel, 'apply', `Id;Answer\nCORE-Q7;${answer}\n`);
    expect(result.outcome).toBe('done');
    expect(answered(started)).toEqual([[number]]);
  });

  test.each(cases)('in %s a cell may hold the text %j', async (language, answer, number) => {
    const started = await newWorkbook({ language });
    paste(started, answer);
    expect((await generateChecklist(started.excel, 'apply', TODAY)).outcome).not.toBe('refused');
    const read = await readWorkbookView(started.excel);
    const questions = read.outcome === 'refused' ? [] : read.view.questionnaires[0]!.questions;
    expect(questions.find(({ id }) => id === 'CORE-Q7')).toMatchObject({ answer: String(number), isInvalid: false });
  });

  test.each(['1,5', '1.5', '1,500'])('in German the pane does not take %j', async (answer) => {
    const { excel } = await newWorkbook({ language: 'de' });
    expect(await answerQuestion(excel, { service: 'core', question: 'CORE-Q7', answer })).toMatchObject({
      problems: [
        {
          message: `„${answer}“ ist keine Antwort auf CORE-Q7. Möglich sind: eine ganze Zahl, mindestens 0.`,
        },
      ],
    });
  });
});
