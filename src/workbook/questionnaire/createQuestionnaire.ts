import type { QuestionAddition } from '../../domain/questionnaire/planQuestionnaire';
import {
  QUESTIONNAIRE_COLUMNS,
  QUESTIONNAIRE_FIELDS,
  type QuestionnaireField,
} from '../../domain/questionnaire/questionnaireColumns';
import { setAnswerValidation, type AnswerCell } from './answerValidation';
import { createTableTab, headerRow } from '../cells/createTableTab';
import { questionContent } from './writeQuestionnaire';

export interface NewQuestionnaire {
  readonly name: string;
  readonly tableName: string;
  /** What the edition means for the service. */
  readonly note?: string | undefined;
  readonly headers: Readonly<Record<QuestionnaireField, string>>;
  readonly questions: readonly (QuestionAddition & { readonly cell: AnswerCell })[];
}

/** Queues a service's questionnaire tab. */
export function createQuestionnaire(
  sheet: Excel.Worksheet,
  { name, tableName, note, headers, questions }: NewQuestionnaire,
): void {
  createTableTab(sheet, {
    name,
    tableName,
    note,
    headers: QUESTIONNAIRE_FIELDS.map((field) => headers[field]),
    rows: questions.map((question) =>
      QUESTIONNAIRE_FIELDS.map((field) => questionContent(field, question[field], question.cell)),
    ),
    widths: QUESTIONNAIRE_COLUMNS.map(({ width }) => width),
  });
  const first = headerRow({ note }) + 1;
  const answers = QUESTIONNAIRE_FIELDS.indexOf('answer');
  questions.forEach(({ cell }, index) => setAnswerValidation(sheet.getCell(first + index, answers), cell));
}
