import type { Answer } from '../domain/questionnaire/Answer';
import { UNANSWERED } from '../domain/questionnaire/Answer';
import type { Question } from '../domain/questionnaire/Question';
import type { CellValue } from './WorkbookSnapshot';

/** The words answers are recognised by, of all languages together; compared without case. */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly dontKnow: readonly string[];
  /** The words of one option of a choice. */
  option(question: string, option: string): readonly string[];
}

/** Understands an answer cell; undefined when it is none of the answers the question takes. */
export function parseAnswer(value: CellValue, { id, kind }: Question, words: AnswerWords): Answer | undefined {
  if (value === '' || (typeof value === 'string' && value.trim() === '')) return UNANSWERED;
  const is = (accepted: readonly string[]): boolean => accepted.some((word) => sameWord(word, String(value)));
  if (is(words.dontKnow)) return { type: 'dontKnow' };
  switch (kind.type) {
    case 'yesNo':
      return value === true || is(words.yes) ? { type: 'yes' } : value === false || is(words.no) ? { type: 'no' } : undefined;
    case 'choice': {
      const option = kind.options.find((candidate) => is(words.option(id, candidate)));
      return option === undefined ? undefined : { type: 'choice', option };
    }
    case 'number':
      return typeof value === 'number' ? { type: 'number', value } : undefined;
    case 'date':
      return typeof value === 'number' ? { type: 'date', serial: value } : undefined;
    case 'text':
      return { type: 'text', text: String(value) };
  }
}

function sameWord(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** Typographic apostrophes, full-width letters and blanks at the ends make no other word. */
function comparable(word: string): string {
  return word.normalize('NFKC').replace(/’/g, "'").trim().toLowerCase();
}
