import type { Question } from '../../domain/questionnaire/Question';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { keepTab } from '../../workbook/cells/KeptTab';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameShape } from '../../workbook/guards/sameShape';
import { sameIds } from '../../workbook/guards/sameIds';
import { answerChange } from '../../workbook/questionnaire/answerChange';
import { queueRows } from '../../workbook/cells/readRows';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
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
    const tab = questionnaires.find((candidate) => candidate.services.includes(service));
    if (!tab) throw new WorkbookError('questionnaireMissing');
    const kept = keepTab(context, tab);
    const rows = queueRows(context, tab);
    await context.sync();
    kept.requireUnchanged();
    const asked = readQuestions(tab, rows.values()).find(({ id }) => id === question);
    const known = content.catalog.services.flatMap(({ questions }) => questions).find(({ id }) => id === question);
    if (!asked || !known) throw rowMissing(tab, question, content);
    const unchanged = { outcome: 'unchanged', changes: { answers: 0 }, problems: [] } as const;
    if (asked.answer === answer) return unchanged;
    const text = await wordedAnswer(answer, known, content);
    if (asked.answer === text) return unchanged;
    requireWritable(tab);
    const change = answerChange(kept, asked.row, text, answerCell(known, content));
    await guardedWrite(context, [change], [sameShape(kept), sameIds(kept, [asked])]);
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
