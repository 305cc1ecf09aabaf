import { isSameAnswer, type Answers } from '../../domain/questionnaire/Answer';
import { queueRowsAtRest, type QueuedRows } from '../../workbook/cells/readRows';
import type { Question } from '../../domain/questionnaire/Question';
import {
  readAnswers,
  readQuestions,
  type PlacedAnswer,
  type UnknownAnswer,
} from '../../recognition/questionnaire/readQuestionnaires';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import type { Problem } from './ActionResult';
import { movedIds } from '../wording/rowsOfContent';
import { allowedAnswers, answerList, inAnyLanguage } from '../wording/answerWords';
import { Refusal, createProblem } from './runAction';
import type { WorkbookContent } from '../wording/workbookContent';

export interface ReadAnswers {
  readonly answers: Answers;
  /** Each where it stands. */
  readonly placed: readonly PlacedAnswer[];
}

/**
 * Queues the answers of all questionnaires; call the result after the next sync.
 * @throws Refusal with every cell that holds no answer to its question, or another one than a row with the same id
 */
export function queueAnswers(
  context: Excel.RequestContext,
  questionnaires: readonly QuestionnaireTab[],
  content: WorkbookContent,
): () => Promise<ReadAnswers> {
  const readAll = queueFoundAnswers(context, questionnaires, content);
  return async () => {
    const { problems, ...answers } = await readAll();
    if (problems.length > 0) throw new Refusal(problems);
    return answers;
  };
}

/** Answers as far as they are clear: of two to one question the last one. */
export interface FoundAnswers extends ReadAnswers {
  /** Every cell that holds no answer to its question, or another one than a row with the same id. */
  readonly problems: readonly Problem[];
}

/** Queues the answers of all questionnaires, and what is wrong with them; call the result after the next sync. */
export function queueFoundAnswers(
  context: Excel.RequestContext,
  questionnaires: readonly QuestionnaireTab[],
  content: WorkbookContent,
): () => Promise<FoundAnswers> {
  const questions = new Map(content.services.flatMap((service) => service.questions.map((each) => [each.id, each])));
  const queued = questionnaires.map((tab) => ({ tab, rows: queueRowsAtRest(context, tab) }));
  return async () => {
    const asked = withFormerIds(questions, queued);
    const read = await inAnyLanguage(
      content,
      (words) => queued.map(({ tab, rows }) => readAnswers(tab, rows.values(), asked, words)),
      (tabs) => tabs.every(({ notUnderstood }) => notUnderstood.length === 0),
    );
    const unknown = read.flatMap(({ notUnderstood }) => notUnderstood);
    const placed = read.flatMap(({ answers }) => answers);
    const problems = [...unknown.map((each) => problemOf(each, content)), ...contradictions(placed, content)];
    return { placed, problems, answers: new Map(placed.map(({ question, answer }) => [question, answer])) };
  };
}

/** A question that has another id today is answered under its former one until it has a row of its own. */
function withFormerIds(
  questions: ReadonlyMap<string, Question>,
  queued: readonly { readonly tab: QuestionnaireTab; readonly rows: QueuedRows }[],
): ReadonlyMap<string, Question> {
  const rows = queued.flatMap(({ tab, rows: read }) => readQuestions(tab, read.values()));
  const former = [...movedIds(new Set(rows.map(({ id }) => id)))].flatMap(([id, today]) => {
    const question = questions.get(today);
    return question ? [[id, question] as const] : [];
  });
  return new Map([...questions, ...former]);
}

/** A row copied over another makes two answers to one question; nobody can tell which of them counts. */
function contradictions(placed: readonly PlacedAnswer[], { messages }: WorkbookContent): readonly Problem[] {
  const first = new Map<string, PlacedAnswer>();
  return placed.flatMap(({ place, question, answer }) => {
    const earlier = first.get(question);
    if (!earlier) first.set(question, { place, question, answer });
    if (!earlier || isSameAnswer(earlier.answer, answer)) return [];
    const other = { earlierCell: earlier.place.cell, earlierSheet: earlier.place.sheet };
    return [createProblem('answerContradiction', messages, { question, ...place, ...other }, place)];
  });
}

/** A question with a list says so; one that is typed says what it takes. */
function problemOf({ place, answer, question }: UnknownAnswer, content: WorkbookContent): Problem {
  const isListed = answerList(question, content).length > 0;
  const values = { ...place, answer, question: question.id };
  if (isListed) return createProblem('answerNotInList', content.messages, values, place);
  const allowed = allowedAnswers(question, content);
  return createProblem('answerOfOtherKind', content.messages, { ...values, allowed }, place);
}
