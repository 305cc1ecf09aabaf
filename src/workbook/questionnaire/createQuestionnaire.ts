import type { QuestionAddition } from '../../domain/questionnaire/planQuestionnaire';
import {
  QUESTIONNAIRE_COLUMNS,
  QUESTIONNAIRE_FIELDS,
  type QuestionnaireField,
} from '../../domain/questionnaire/questionnaireColumns';
import { setAnswerValidation, type AnswerCell } from './answerValidation';
import type { SheetToFill } from '../cells/addSheets';
import { createTableTab, headerRow, type NewTab } from '../cells/createTableTab';
import { TAB_COLORS } from '../cells/tabColors';
import { questionContent } from './questionnaireChanges';

export interface NewQuestionnaire {
  readonly name: string;
  readonly tableName: string;
  /** What the edition means for the service. */
  readonly note?: string | undefined;
  readonly headers: Readonly<Record<QuestionnaireField, string>>;
  readonly questions: readonly (QuestionAddition & { readonly cell: AnswerCell })[];
}

/** The tab of a service as it is once it is made. */
export function questionnaireTab({ tableName, note, headers, questions }: NewQuestionnaire): NewTab {
  return {
    tableName,
    note,
    headers: QUESTIONNAIRE_FIELDS.map((field) => headers[field]),
    rows: questions.map((question) =>
      QUESTIONNAIRE_FIELDS.map((field) => questionContent(field, question[field], question.cell)),
    ),
    widths: QUESTIONNAIRE_COLUMNS.map(({ width }) => width),
    tabColor: TAB_COLORS.questionnaire,
  };
}

/** Queues a service's questionnaire tab. */
export function createQuestionnaire(place: SheetToFill, questionnaire: NewQuestionnaire): void {
  const { note, questions, tableName } = questionnaire;
  const table = createTableTab(place, questionnaireTab(questionnaire));
  const first = headerRow({ note }) + 1;
  const answers = QUESTIONNAIRE_FIELDS.indexOf('answer');
  questions.forEach(({ cell }, index) => setAnswerValidation(place.sheet.getCell(first + index, answers), cell));
  table.name = tableName;
}
