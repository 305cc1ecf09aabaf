import type { Answer } from '../../../domain/questionnaire/Answer';
import type { Question } from '../../../domain/questionnaire/Question';
import { parseAnswer, type AnswerWords } from '../../../recognition/text/parseAnswer';

/**
 * Understands an answer given as text, in a file or in the pane: dates as 2026-11-21.
 * @returns undefined when it is none the question takes
 */
export function understandAnswer(text: string, question: Question, words: AnswerWords): Answer | undefined {
  if (text === '') return { type: 'unanswered' };
  const { type } = question.kind;
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return dateAnswer(text);
  return parseAnswer(text, question, words);
}

function dateAnswer(text: string): Answer | undefined {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return { type: 'date', serial: (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000 };
}
