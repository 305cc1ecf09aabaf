import type { QuestionAddition } from '../../domain/questionnaire/planQuestionnaire';
import type { Service } from '../../domain/services/Service';
import type { NewQuestionnaire } from '../../workbook/questionnaire/createQuestionnaire';
import { freeName } from '../../recognition/cells/freeName';
import { sheetName } from '../../recognition/cells/sheetName';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { answerCell } from './answerCell';
import { firstWords } from './firstWords';
import type { WorkbookContent } from './workbookContent';

/** How the name of a questionnaire's table begins. */
export function questionnaireTableName({ id }: Service): string {
  return `Questions_${id.replace(/\W/g, '_')}`;
}

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
    tableName: freeName(questionnaireTableName(service), snapshot),
    note: editionNote(service, content),
    headers: firstWords(content.vocabulary.questionnaireHeaders),
    questions: additions.map((addition) => ({ ...addition, cell: answerCell(questions.get(addition.id)!, content) })),
  };
}

/** How a service stands in an edition other than Commercial; undefined there, where there is nothing to say. */
function editionNote({ id, items, unavailableIn }: Service, content: WorkbookContent): string | undefined {
  const { edition, messages, catalog, vocabulary } = content;
  if (edition === 'commercial') return undefined;
  const names = { service: catalog.serviceName(id), edition: vocabulary.editions[edition] };
  if (unavailableIn.includes(edition)) return messages.say('edition.unavailable', names);
  const differing = items.filter(({ editions }) => editions[edition] === 'differs').length;
  if (differing === 0) return messages.say('edition.same', names);
  return messages.say('edition.differs', { ...names, differing, count: items.length });
}
