import type { Evidence } from '../../domain/questionnaire/evaluateCondition';
import { answerText } from './answerWords';
import type { WorkbookContent } from './workbookContent';

/** The answers something rests on, in one line. */
export function reasonText(because: readonly Evidence[], content: WorkbookContent): string {
  const reasons = because.map((evidence) => {
    const isOpen = evidence.answer.type === 'unanswered';
    return content.messages.say(isOpen ? 'why.open' : 'why.answer', evidenceValues(evidence, content));
  });
  return reasons.join(content.messages.say('format.reasonSeparator'));
}

export function evidenceValues(
  { question, answer }: Evidence,
  content: WorkbookContent,
): { question: string; answer: string } {
  return { question, answer: answerText(answer, question, content) };
}
