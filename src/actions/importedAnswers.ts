import type { Answer } from '../domain/questionnaire/Answer';
import type { ImportedAnswer } from '../domain/questionnaire/planQuestionnaire';
import type { Question } from '../domain/questionnaire/Question';
import { parseAnswer, type AnswerWords } from '../workbook/parseAnswer';
import { answerList, answerText, answerWords } from './answerWords';
import type { AnswerLine } from './readAnswersFile';
import { Refusal, createProblem } from './runAction';
import type { Problem } from './ActionResult';
import type { WorkbookContent } from './workbookContent';

/**
 * Turns the lines of an answers file into answers in the words of the workbook.
 * @throws Refusal with every line that names no question or no answer of its question
 */
export function importedAnswers(
  lines: readonly AnswerLine[],
  questions: ReadonlyMap<string, Question>,
  content: WorkbookContent,
): readonly ImportedAnswer[] {
  const words = answerWords([content.catalog]);
  const problems: Problem[] = [];
  const answers = lines.flatMap((line): ImportedAnswer[] => {
    const question = questions.get(line.id);
    const answer = question && understand(line.answer, question, words);
    if (question && answer) return [{ id: line.id, answer: answerText(answer, line.id, content), notes: line.notes }];
    problems.push(question ? notAllowed(line, question, content) : unknownQuestion(line, content));
    return [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return answers;
}

/** A file holds texts only, so numbers and dates are read out of them: 12 or 12.5, 2026-11-21. */
function understand(text: string, question: Question, words: AnswerWords): Answer | undefined {
  if (text === '') return { type: 'unanswered' };
  const isNumber = question.kind.type === 'number' && /^\d+(\.\d+)?$/.test(text);
  if (isNumber) return { type: 'number', value: Number(text) };
  if (question.kind.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const milliseconds = Date.parse(`${text}T00:00:00Z`);
    const serial = (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
    return Number.isNaN(milliseconds) ? undefined : { type: 'date', serial };
  }
  return parseAnswer(text, question, words);
}

function unknownQuestion({ line, id }: AnswerLine, { messages }: WorkbookContent): Problem {
  return createProblem('answerForUnknownQuestion', messages, { line, question: id });
}

function notAllowed({ line, answer }: AnswerLine, question: Question, content: WorkbookContent): Problem {
  const { messages } = content;
  const list = answerList(question, content);
  const allowed = list.length > 0 ? list.join(', ') : messages.say(question.kind.type === 'date' ? 'answer.kind.date' : 'answer.kind.number');
  return createProblem('answerNotAllowed', messages, { line, answer, question: question.id, allowed });
}
