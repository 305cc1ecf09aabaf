import { planQuestionnaire } from '../../domain/questionnaire/planQuestionnaire';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { queueIdCheck } from '../../workbook/cells/queueIdCheck';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { queueRows } from '../../workbook/cells/readRows';
import { clearAnswer } from '../../workbook/questionnaire/clearAnswer';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { writeQuestionnaire } from '../../workbook/questionnaire/writeQuestionnaire';
import { answerCell } from '../wording/answerCell';
import type { ActionResult } from '../everyAction/ActionResult';
import { allowedAnswers, answerText, inAnyLanguage } from '../wording/answerWords';
import { readLayout } from '../everyAction/readLayout';
import { requireClearQuestionnaire } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable } from '../everyAction/requireWritable';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
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
    const current = readQuestions(tab, rows.values());
    const asked = current.find(({ id }) => id === question);
    const known = content.services.flatMap(({ questions }) => questions).find(({ id }) => id === question);
    if (!asked || !known) throw new WorkbookError('questionnaireMissing');
    if (asked.answer === answer) return { outcome: 'unchanged', changes: { answers: 0 }, problems: [] };
    const understood = await inAnyLanguage(content, (words) => understandAnswer(answer, known, words), Boolean);
    if (!understood) {
      const values = { answer, question, allowed: allowedAnswers(known, content) };
      throw new Refusal([createProblem('answerRefused', content.messages, values)]);
    }
    requireWritable(tab);
    const plan = planQuestionnaire(
      current,
      [],
      [{ id: question, answer: answerText(understood, question, content), notes: '' }],
    );
    if (answer === '') clearAnswer(context, tab, asked.row);
    else writeQuestionnaire(context, tab, plan, () => answerCell(known, content));
    const verify = queueIdCheck(context, tab, [asked]);
    await context.sync();
    verify();
    return { outcome: 'done', changes: { answers: 1 }, problems: [] };
  });
}
