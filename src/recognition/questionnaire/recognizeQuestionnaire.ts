import type { QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import { headerBlock } from '../headers/headerBlock';
import { matchColumns } from '../headers/matchColumns';
import { headerRow, type SheetHeaders } from '../headers/readHeaders';
import { idsBelow } from '../headers/idsBelow';
import { onlyMissing } from '../headers/onlyMissing';
import type { Synonyms } from '../headers/Synonyms';
import { QUESTIONNAIRE_KEYS, type IncompleteQuestionnaireTab, type QuestionnaireTab } from './QuestionnaireTab';

/** What a questionnaire is recognised by. */
export interface QuestionnaireWords {
  readonly questionnaire: Synonyms<QuestionnaireField>;
  /** The service one of our question ids belongs to. @param id as `rowId` gives it */
  serviceOfQuestion(id: string): string | undefined;
}

/** Questions with their answers, the given row being the header. */
export function recognizeQuestionnaire(
  headers: SheetHeaders,
  row: number,
  words: QuestionnaireWords,
): QuestionnaireTab | undefined {
  const { sheet } = headers;
  const cells = headerRow(headers, row);
  const columns = matchColumns(cells, words.questionnaire);
  const { question, answer } = columns;
  if (question === undefined || answer === undefined) return undefined;
  return {
    role: 'questionnaire',
    services: servicesBelow(sheet, row, columns.id, words),
    ...headerBlock(sheet, row, cells),
    columns: { ...columns, question, answer },
  };
}

/** A questionnaire that has lost a header: two of its three stand over question ids of ours. */
export function recognizeIncompleteQuestionnaire(
  headers: SheetHeaders,
  row: number,
  words: QuestionnaireWords,
): IncompleteQuestionnaireTab | undefined {
  const { sheet } = headers;
  const cells = headerRow(headers, row);
  const columns = matchColumns(cells, words.questionnaire);
  const missing = onlyMissing(columns, QUESTIONNAIRE_KEYS);
  const [service] = missing ? servicesBelow(sheet, row, columns.id, words) : [];
  if (!missing || service === undefined) return undefined;
  return { role: 'incompleteQuestionnaire', service, missing, ...headerBlock(sheet, row, cells), columns };
}

/** The services whose questions stand below a header. */
function servicesBelow(
  sheet: SheetSnapshot,
  row: number,
  column: number | undefined,
  words: QuestionnaireWords,
): readonly string[] {
  return servicesOfQuestions(idsBelow(sheet, row, column), words);
}

/** The services that questions belong to, each once, in the order of the questions. @param ids as `rowId` gives them */
export function servicesOfQuestions(
  ids: readonly string[],
  { serviceOfQuestion }: Pick<QuestionnaireWords, 'serviceOfQuestion'>,
): readonly string[] {
  return [...new Set(ids.flatMap((id) => serviceOfQuestion(id) ?? []))];
}
