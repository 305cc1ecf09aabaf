import type { Answer } from '../../domain/questionnaire/Answer';
import { countAnswer, UNANSWERED } from '../../domain/questionnaire/Answer';
import type { Question } from '../../domain/questionnaire/Question';
import { foldWord } from './foldWord';
import { parseNumber, type NumberCulture } from './parseNumber';
import type { CountedDays } from '../cells/excelDay';
import type { CellValue } from '../cells/WorkbookSnapshot';

/** The words answers are recognised by, of all languages together. */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly dontKnow: readonly string[];
  /** How the workbook's language writes numbers. */
  readonly numbers: NumberCulture;
  /** The words of one option of a choice. */
  option(question: string, option: string): readonly string[];
}

/**
 * Understands an answer cell; undefined when it is none of the answers the question takes.
 * @param days what the dates of the cell's workbook are counted from
 */
export function parseAnswer(
  value: CellValue,
  { id, kind }: Question,
  words: AnswerWords,
  { dayOffset }: CountedDays,
): Answer | undefined {
  const text = String(value).trim();
  if (text === '') return UNANSWERED;
  if (isOneOf(text, words.dontKnow)) return { type: 'dontKnow' };
  switch (kind.type) {
    case 'yesNo':
      return yesOrNo(value, words);
    case 'choice': {
      const option = kind.options.find((candidate) => isOneOf(text, words.option(id, candidate)));
      return option === undefined ? undefined : { type: 'choice', option };
    }
    case 'number':
      return countAnswer(typeof value === 'number' ? value : parseNumber(text, words.numbers, 'count'));
    case 'date':
      return typeof value === 'number' ? { type: 'date', serial: value + dayOffset } : undefined;
    case 'text':
      return { type: 'text', text };
  }
}

function yesOrNo(value: CellValue, { yes, no }: AnswerWords): Answer | undefined {
  if (value === true || isOneOf(String(value), yes)) return { type: 'yes' };
  return value === false || isOneOf(String(value), no) ? { type: 'no' } : undefined;
}

function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => foldWord(word) === foldWord(text));
}
