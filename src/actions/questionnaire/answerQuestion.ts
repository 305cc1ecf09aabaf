import type { ExcelHost } from '../everyAction/ExcelHost';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { keepTab } from '../../workbook/cells/KeptTab';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameHeader } from '../../workbook/changes/sameHeader';
import { sameIds } from '../../workbook/changes/sameIds';
import { answerChange } from '../../workbook/questionnaire/answerChange';
import { queueRows } from '../../workbook/cells/readRows';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
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
    const kept = keepTab(context, tab);
    const rows = queueRows(context, tab);
    await context.sync();
    kept.requireHeader();
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
    const text = answerText(understood, question, content);
    const change = answerChange(kept, asked.row, text, answerCell(known, content));
    await guardedWrite(context, [change], [sameHeader(kept), sameIds(kept, [asked])]);
    return { outcome: 'done', changes: { answers: 1 }, problems: [] };
  });
}
