import { loadCatalog, type Catalog } from '../../catalog/loadCatalog';
import type { Answer } from '../../domain/questionnaire/Answer';
import { LANGUAGES, type Language } from '../../domain/Language';
import type { Question } from '../../domain/questionnaire/Question';
import { NUMBER_CULTURES } from '../../localization/numberCultures';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { dayText } from '../../recognition/cells/excelDay';
import type { AnswerWords } from '../../recognition/text/parseAnswer';
import type { WorkbookContent } from './workbookContent';

/**
 * Reads answers with the words of the workbook's language and, only where they do not suffice, with those of every
 * language: people answer in their own.
 */
export async function inAnyLanguage<T>(
  { catalog, edition }: Pick<WorkbookContent, 'catalog' | 'edition'>,
  read: (words: AnswerWords) => T,
  isUnderstood: (result: T) => boolean,
): Promise<T> {
  const { language } = catalog;
  const result = read(answerWords([catalog], language));
  if (isUnderstood(result)) return result;
  const catalogs = await Promise.all(LANGUAGES.map((each) => loadCatalog(each, edition)));
  return read(answerWords(catalogs, language));
}

/**
 * How answers are recognised: yes, no and don't know in every language, options in the languages of the catalogs,
 * numbers as one language writes them, because "1.500" means another number in the next.
 */
function answerWords(catalogs: readonly Catalog[], language: Language): AnswerWords {
  const vocabularies = Object.values(VOCABULARIES);
  const words = (key: keyof Vocabulary['answers']): string[] => vocabularies.map(({ answers }) => answers[key]);
  return {
    yes: words('yes'),
    no: words('no'),
    dontKnow: words('dontKnow'),
    numbers: NUMBER_CULTURES[language],
    option: (question, option) => catalogs.flatMap((catalog) => catalog.questionText(question).options?.[option] ?? []),
  };
}

/** An answer in the words of the workbook; '' for none. */
export function answerText(answer: Answer, question: string, { catalog, vocabulary }: WorkbookContent): string {
  switch (answer.type) {
    case 'unanswered':
      return '';
    case 'yes':
    case 'no':
    case 'dontKnow':
      return vocabulary.answers[answer.type];
    case 'choice':
      return catalog.questionText(question).options?.[answer.option] ?? answer.option;
    case 'number':
      return String(answer.value);
    case 'date':
      return dayText(answer.serial);
    case 'text':
      return answer.text;
  }
}

/** The answers a question's list offers; empty for kinds that are typed. */
export function answerList({ id, kind }: Question, { catalog, vocabulary }: WorkbookContent): readonly string[] {
  const { yes, no, dontKnow } = vocabulary.answers;
  if (kind.type === 'yesNo') return [yes, no, dontKnow];
  if (kind.type !== 'choice') return [];
  const options = catalog.questionText(id).options ?? {};
  return [...kind.options.map((option) => options[option] ?? option), dontKnow];
}

/** What a question takes, in words. */
export function allowedAnswers(question: Question, content: WorkbookContent): string {
  const list = answerList(question, content);
  if (list.length > 0) return list.join(', ');
  return content.messages.say(question.kind.type === 'date' ? 'answer.kind.date' : 'answer.kind.number');
}
