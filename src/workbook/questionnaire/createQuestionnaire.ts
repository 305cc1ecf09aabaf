import type { QuestionAddition } from '../../domain/questionnaire/planQuestionnaire';
import { answerContent, setAnswerValidation, type AnswerCell } from './answerValidation';
import { createTableTab, headerRow } from '../cells/createTableTab';
import { textForCell } from '../../recognition/cells/textForCell';

export interface NewQuestionnaire {
  readonly name: string;
  readonly tableName: string;
  /** What the edition means for the service. */
  readonly note?: string | undefined;
  readonly headers: Readonly<Record<'id' | 'question' | 'answer' | 'notes', string>>;
  readonly questions: readonly (QuestionAddition & { readonly cell: AnswerCell })[];
}

/** In points; the longest id fits in its column. */
const WIDTHS = [115, 320, 160, 280];
const ANSWER_COLUMN = 2;

/** Queues a service's questionnaire tab. */
export function createQuestionnaire(
  sheet: Excel.Worksheet,
  { name, tableName, note, headers, questions }: NewQuestionnaire,
): void {
  createTableTab(sheet, {
    name,
    tableName,
    note,
    headers: [headers.id, headers.question, headers.answer, headers.notes],
    rows: questions.map(({ id, question, answer, notes, cell }) => [
      textForCell(id),
      textForCell(question),
      answerContent(answer, cell),
      textForCell(notes),
    ]),
    widths: WIDTHS,
  });
  const first = headerRow({ note }) + 1;
  questions.forEach(({ cell }, index) => setAnswerValidation(sheet.getCell(first + index, ANSWER_COLUMN), cell));
}
