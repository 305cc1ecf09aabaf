import type { ImportedAnswer } from '../domain/questionnaire/planQuestionnaire';
import type { Question } from '../domain/questionnaire/Question';
import { allowedAnswers, answerText, answerWords } from './answerWords';
import type { AnswerLine } from './readAnswersFile';
import { Refusal, createProblem } from './runAction';
import type { Problem } from './ActionResult';
import { understandAnswer } from './understandAnswer';
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
    const answer = question && understandAnswer(line.answer, question, words);
    if (question && answer) return [{ id: line.id, answer: answerText(answer, line.id, content), notes: line.notes }];
    problems.push(question ? notAllowed(line, question, content) : unknownQuestion(line, content));
    return [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return answers;
}

function unknownQuestion({ line, id }: AnswerLine, { messages }: WorkbookContent): Problem {
  return createProblem('answerForUnknownQuestion', messages, { line, question: id });
}

function notAllowed({ line, answer }: AnswerLine, question: Question, content: WorkbookContent): Problem {
  const values = { line, answer, question: question.id, allowed: allowedAnswers(question, content) };
  return createProblem('answerNotAllowed', content.messages, values);
}
