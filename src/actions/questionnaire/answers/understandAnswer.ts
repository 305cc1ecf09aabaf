import type { Answer } from '../../../domain/questionnaire/Answer';
import type { Question } from '../../../domain/questionnaire/Question';
import { parseDayText } from '../../../recognition/cells/excelDay';
import { parseAnswer, type AnswerWords } from '../../../recognition/text/parseAnswer';

/**
 * Understands an answer given as text, in a file or in the pane: dates as 2026-11-21.
 * @returns undefined when it is none the question takes
 */
export function understandAnswer(text: string, question: Question, words: AnswerWords): Answer | undefined {
  if (text === '') return { type: 'unanswered' };
  const day = question.kind.type === 'date' ? parseDayText(text) : undefined;
  if (day !== undefined) return { type: 'date', serial: day };
  return parseAnswer(text, question, words, { dayOffset: 0 });
}
