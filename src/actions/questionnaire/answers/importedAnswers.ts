import { mergeAnswers, type Contradiction, type ImportedLine } from '../../../domain/questionnaire/mergeAnswers';
import type { ImportedAnswer } from '../../../domain/questionnaire/planQuestionnaire';
import type { Question } from '../../../domain/questionnaire/Question';
import { rowId } from '../../../recognition/cells/rowId';
import type { AnswerWords } from '../../../recognition/text/parseAnswer';
import { allowedAnswers, answerText, inAnyLanguage } from '../../wording/answerWords';
import type { AnswerLine } from './readAnswersFile';
import { Refusal, createProblem } from '../../everyAction/runAction';
import type { Problem } from '../../everyAction/ActionResult';
import { understandAnswer } from './understandAnswer';
import type { WorkbookContent } from '../../wording/workbookContent';

/** Excel takes no more characters in a cell. */
const CELL_LIMIT = 32_767;

/**
 * Turns the lines of an answers file into answers in the words of the workbook.
 * @throws Refusal with every line that names no question or no answer of its question, contradicts another or does not
 * fit into a cell
 */
export async function importedAnswers(
  lines: readonly AnswerLine[],
  questions: ReadonlyMap<string, Question>,
  content: WorkbookContent,
): Promise<readonly ImportedAnswer[]> {
  requireFitting(lines, content);
  const understood = await inAnyLanguage(
    content,
    (words) => lines.map((line) => understandLine(line, questions.get(rowId(line.id)), words)),
    (read) => read.every(({ question, answer }) => !question || answer),
  );
  const problems: Problem[] = [];
  const imported = understood.flatMap(({ line, question, answer }): ImportedLine[] => {
    if (question && answer) {
      const { id } = question;
      return [{ line: line.line, id, answer: answerText(answer, id, content), notes: line.notes }];
    }
    problems.push(question ? notAllowed(line, question, content) : unknownQuestion(line, content));
    return [];
  });
  const { answers, contradictions } = mergeAnswers(imported);
  problems.push(...contradictions.map((each) => contradiction(each, content)));
  if (problems.length > 0) throw new Refusal(problems);
  return answers;
}

/** Before anything else: a problem quotes the answer. */
function requireFitting(lines: readonly AnswerLine[], { messages }: WorkbookContent): void {
  const tooLong = lines.filter(({ answer, notes }) => Math.max(answer.length, notes.length) > CELL_LIMIT);
  if (tooLong.length > 0) {
    throw new Refusal(tooLong.map(({ line }) => createProblem('answersFileTooLong', messages, { line })));
  }
}

function understandLine(line: AnswerLine, question: Question | undefined, words: AnswerWords) {
  return { line, question, answer: question && understandAnswer(line.answer, question, words) };
}

function unknownQuestion({ line, id }: AnswerLine, { messages }: WorkbookContent): Problem {
  return createProblem('answerForUnknownQuestion', messages, { line, question: id });
}

function notAllowed({ line, answer }: AnswerLine, question: Question, content: WorkbookContent): Problem {
  const values = { line, answer, question: question.id, allowed: allowedAnswers(question, content) };
  return createProblem('answerNotAllowed', content.messages, values);
}

function contradiction({ id, line, earlier }: Contradiction, { messages }: WorkbookContent): Problem {
  return createProblem('answersFileContradiction', messages, { question: id, line, earlier });
}
