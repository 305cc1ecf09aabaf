import type { Answer } from '../domain/questionnaire/Answer';
import type { CurrentQuestion } from '../domain/questionnaire/planQuestionnaire';
import type { Question } from '../domain/questionnaire/Question';
import { cellAddress } from './cellAddress';
import { parseAnswer, type AnswerWords } from './parseAnswer';
import { fieldText, type QueuedRows } from './readRows';
import type { QuestionnaireTab } from './Tab';
import type { CellValue } from './WorkbookSnapshot';
import { WorkbookError } from './WorkbookError';

/** The questions of a tab as they stand there; rows without an id are left out. */
export function readQuestions(tab: QuestionnaireTab, rows: QueuedRows): readonly CurrentQuestion[] {
  const { id, question, answer, notes } = tab.columns;
  return rows
    .values()
    .map((row, offset) => ({
      row: tab.firstRow + offset,
      id: fieldText(tab, row, id).trim(),
      question: fieldText(tab, row, question),
      answer: fieldText(tab, row, answer),
      notes: fieldText(tab, row, notes),
    }))
    .filter((question_) => question_.id !== '');
}

/**
 * The understood answers of a tab by question id.
 * @throws WorkbookError answerNotInList with the cell
 */
export function readAnswers(
  tab: QuestionnaireTab,
  rows: QueuedRows,
  questions: ReadonlyMap<string, Question>,
  words: AnswerWords,
): ReadonlyMap<string, Answer> {
  const { id: idColumn, answer: answerColumn } = tab.columns;
  const answers = new Map<string, Answer>();
  rows.values().forEach((row, offset) => {
    const question = questions.get(fieldText(tab, row, idColumn).trim());
    if (!question || answerColumn === undefined) return;
    const value: CellValue = row[answerColumn - tab.left] ?? '';
    const answer = parseAnswer(value, question, words);
    const cell = cellAddress(tab.firstRow + offset, answerColumn);
    if (!answer) {
      throw new WorkbookError(
        'answerNotInList',
        { sheet: tab.sheet.name, cell },
        { answer: String(value), question: question.id },
      );
    }
    answers.set(question.id, answer);
  });
  return answers;
}
