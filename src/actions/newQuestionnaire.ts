import type { QuestionAddition } from '../domain/questionnaire/planQuestionnaire';
import type { Service } from '../domain/Service';
import type { NewQuestionnaire } from '../workbook/createQuestionnaire';
import { freeName } from '../workbook/freeName';
import { sheetName } from '../workbook/sheetName';
import type { WorkbookSnapshot } from '../workbook/WorkbookSnapshot';
import { answerCell } from './answerCell';
import { firstWords } from './firstWords';
import type { WorkbookContent } from './workbookContent';

/** The questionnaire tab of a service as it is to be made. */
export function newQuestionnaire(
  service: Service,
  additions: readonly QuestionAddition[],
  snapshot: WorkbookSnapshot,
  content: WorkbookContent,
): NewQuestionnaire {
  const questions = new Map(service.questions.map((question) => [question.id, question]));
  return {
    name: sheetName(content.catalog.serviceName(service.id)),
    tableName: freeName(`Questions_${service.id.replace(/\W/g, '_')}`, snapshot),
    headers: firstWords(content.vocabulary.questionnaireHeaders),
    questions: additions.map((addition) => ({ ...addition, cell: answerCell(questions.get(addition.id)!, content) })),
  };
}
