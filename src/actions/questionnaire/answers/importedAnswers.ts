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

/** The answers of a file, and its lines that name no question of the workbook. */
export interface ImportedAnswers {
  readonly answers: readonly ImportedAnswer[];
  readonly unknown: readonly Problem[];
}

/**
 * Turns the lines of an answers file into answers in the words of the workbook. A file that was saved from another
 * workbook may name questions that this one has not: they are told and left out.
 * @throws Refusal with every line that names no answer of its question, contradicts another or does not fit into a cell,
 * and where no line names a question at all
 */
export async function importedAnswers(
  lines: readonly AnswerLine[],
  questions: ReadonlyMap<string, Question>,
  content: WorkbookContent,
): Promise<ImportedAnswers> {
  requireFitting(lines, content);
  const understood = await inAnyLanguage(
    content,
    (words) => lines.map((line) => understandLine(line, questions.get(rowId(line.id)), words)),
    (read) => read.every(({ question, answer }) => !question || answer),
  );
  const [unknown, problems]: [Problem[], Problem[]] = [[], []];
  const imported = understood.flatMap(({ line, question, answer }): ImportedLine[] => {
    if (question && answer) {
      const { id } = question;
      return [{ line: line.line, id, answer: answerText(answer, id, content), notes: line.notes }];
    }
    if (question) problems.push(notAllowed(line, question, content));
    else unknown.push(unknownQuestion(line, content));
    return [];
  });
  const { answers, contradictions } = mergeAnswers(imported);
  problems.push(...contradictions.map((each) => contradiction(each, content)));
  const isNothingKnown = unknown.length > 0 && unknown.length === lines.length;
  if (problems.length > 0 || isNothingKnown) throw new Refusal([...unknown, ...problems]);
  return { answers, unknown };
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
