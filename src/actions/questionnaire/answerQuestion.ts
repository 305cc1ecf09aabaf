import type { Question } from '../../domain/questionnaire/Question';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { queueIdCheck } from '../../workbook/cells/queueIdCheck';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { queueRows } from '../../workbook/cells/readRows';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { writeAnswer } from '../../workbook/questionnaire/writeAnswer';
import { answerCell } from '../wording/answerCell';
import type { ActionResult } from '../everyAction/ActionResult';
import { allowedAnswers, answerText, inAnyLanguage } from '../wording/answerWords';
import { readLayout } from '../everyAction/readLayout';
import { requireClearQuestionnaire } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable } from '../everyAction/requireWritable';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import type { WorkbookContent } from '../wording/workbookContent';
import { understandAnswer } from './answers/understandAnswer';

export interface AnsweredQuestion {
  readonly service: string;
  readonly question: string;
  /** In the words of the workbook; '' takes the answer back. */
  readonly answer: string;
}

/** Enters one answer into its cell, found by the question's id. */
export function answerQuestion(
  excel: ExcelHost,
  { service, question, answer }: AnsweredQuestion,
): Promise<ActionResult<{ readonly answers: number }>> {
  return runAction<{ readonly answers: number }, unknown>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearQuestionnaire(layout, service);
    const { questionnaires, content } = layout;
    const tab = questionnaires.find((candidate) => candidate.service === service);
    if (!tab) throw new WorkbookError('questionnaireMissing');
    const rows = queueRows(context, tab);
    await context.sync();
    const asked = readQuestions(tab, rows.values()).find(({ id }) => id === question);
    const known = content.catalog.services.flatMap(({ questions }) => questions).find(({ id }) => id === question);
    if (!asked || !known) throw rowMissing(tab, question, content);
    const unchanged = { outcome: 'unchanged', changes: { answers: 0 }, problems: [] } as const;
    if (asked.answer === answer) return unchanged;
    const text = await wordedAnswer(answer, known, content);
    if (asked.answer === text) return unchanged;
    requireWritable(tab);
    writeAnswer(context, tab, { row: asked.row, answer: text, cell: answerCell(known, content) });
    const verify = queueIdCheck(context, tab, [asked]);
    await context.sync();
    verify();
    return { outcome: 'done', changes: { answers: 1 }, problems: [] };
  });
}

/**
 * An answer in the words of the workbook, whatever language it was given in.
 * @throws Refusal answerRefused
 */
async function wordedAnswer(answer: string, question: Question, content: WorkbookContent): Promise<string> {
  const understood = await inAnyLanguage(content, (words) => understandAnswer(answer, question, words), Boolean);
  if (understood) return answerText(understood, question.id, content);
  const values = { answer, question: question.id, allowed: allowedAnswers(question, content) };
  throw new Refusal([createProblem('answerRefused', content.messages, values)]);
}

function rowMissing({ sheet }: QuestionnaireTab, question: string, { vocabulary }: WorkbookContent): WorkbookError {
  const [header] = vocabulary.questionnaireHeaders.id;
  return new WorkbookError('questionRowMissing', { sheet: sheet.name }, { question, header });
}
