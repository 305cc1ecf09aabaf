import type { Answer } from '../../domain/questionnaire/Answer';
import type { CurrentQuestion } from '../../domain/questionnaire/planQuestionnaire';
import type { Question } from '../../domain/questionnaire/Question';
import { cellAddress } from '../cells/cellAddress';
import { rowId } from '../cells/rowId';
import { parseAnswer, type AnswerWords } from '../text/parseAnswer';
import { fieldText } from '../headers/fieldText';
import type { QuestionnaireTab } from './QuestionnaireTab';
import type { CellValue } from '../cells/WorkbookSnapshot';
import type { Place } from '../cells/WorkbookError';

export interface QuestionRow extends CurrentQuestion {
  /** The answer as the cell holds it: a number is no text. */
  readonly value: CellValue;
}

/** The questions of a tab as they stand there; rows without an id are left out. */
export function readQuestions(tab: QuestionnaireTab, rows: readonly (readonly CellValue[])[]): readonly QuestionRow[] {
  const { question, answer, notes } = tab.columns;
  return rows
    .map((row, offset) => ({
      row: tab.firstRow + offset,
      id: rowId(fieldText(tab, row, tab.columns.id)),
      question: fieldText(tab, row, question),
      answer: fieldText(tab, row, answer),
      value: answer === undefined ? '' : (row[answer - tab.left] ?? ''),
      notes: fieldText(tab, row, notes),
    }))
    .filter((question_) => question_.id !== '');
}

/** A cell that holds no answer to its question. */
export interface UnknownAnswer {
  readonly place: Required<Place>;
  readonly answer: string;
  readonly question: Question;
}

/** What a cell answers to its question; blank is an answer that says nothing. */
export interface PlacedAnswer {
  readonly place: Required<Place>;
  readonly question: string;
  readonly answer: Answer;
}

export interface AnswersOfTab {
  readonly answers: readonly PlacedAnswer[];
  readonly notUnderstood: readonly UnknownAnswer[];
}

/** The answers of a tab, as far as the words tell them. */
export function readAnswers(
  tab: QuestionnaireTab,
  rows: readonly (readonly CellValue[])[],
  questions: ReadonlyMap<string, Question>,
  words: AnswerWords,
): AnswersOfTab {
  const answerColumn = tab.columns.answer;
  const answers: PlacedAnswer[] = [];
  const notUnderstood: UnknownAnswer[] = [];
  rows.forEach((row, offset) => {
    const question = questions.get(rowId(fieldText(tab, row, tab.columns.id)));
    if (!question || answerColumn === undefined) return;
    const value: CellValue = row[answerColumn - tab.left] ?? '';
    const answer = parseAnswer(value, question, words, tab.sheet);
    const place = { sheet: tab.sheet.name, cell: cellAddress(tab.firstRow + offset, answerColumn) };
    if (answer) answers.push({ place, question: question.id, answer });
    else notUnderstood.push({ place, answer: String(value), question });
  });
  return { answers, notUnderstood };
}
