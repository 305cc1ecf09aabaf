import type { Question, QuestionKind } from '../../domain/questionnaire/Question';
import type { Service } from '../../domain/services/Service';
import { isDecided, UNANSWERED, type Answer, type Answers } from '../../domain/questionnaire/Answer';
import { serviceScope, type ItemScope } from '../../domain/checklist/scopeItem';
import { weighQuestions, type QuestionWeight } from '../../domain/services/weighQuestions';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { parseAnswer, type AnswerWords } from '../../recognition/text/parseAnswer';
import { readQuestions, type QuestionRow } from '../../recognition/questionnaire/readQuestionnaires';
import { type QueuedRows } from '../../workbook/cells/readRows';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { scopeView, type ScopeView } from './scopeView';
import { answerList, answerText, inAnyLanguage } from '../wording/answerWords';
import { type WorkbookContent } from '../wording/workbookContent';

export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly help: string;
  readonly kind: QuestionKind;
  /** The answers to choose from; empty for kinds that are typed. */
  readonly list: readonly string[];
  /** In the words of the workbook, whatever language the cell is in; '' is unanswered. */
  readonly answer: string;
  /** True when the cell holds something that is no answer to the question. */
  readonly isInvalid: boolean;
  readonly isDecided: boolean;
  readonly cell: string;
  /** What somebody noted; undefined where the tab has no column for it. */
  readonly note: string | undefined;
  /** False while it is unanswered and other answers leave nothing in scope that it decides about or helps with. */
  readonly matters: boolean;
  /** Items that the answer decides about. */
  readonly decides: number;
  /** What each answer of the list would do to the checklist; [] where answers are typed. */
  readonly effects: readonly AnswerEffectView[];
}

/** Rows that an answer would hide and show, in the words of the workbook. */
export interface AnswerEffectView {
  readonly answer: string;
  readonly hides: number;
  readonly shows: number;
}

export interface QuestionnaireView {
  readonly service: string;
  readonly name: string;
  readonly sheet: string;
  readonly scope: ItemScope['state'];
  /** What decides about it; undefined for a service that is always in scope. */
  readonly decidedBy: ScopeView | undefined;
  readonly questions: readonly QuestionView[];
}

/** A tab whose rows are being read. */
export interface QueuedTab {
  readonly tab: QuestionnaireTab;
  readonly rows: QueuedRows;
}

/**
 * Call it after the rows were read.
 * @param items the ids of the checklist's rows, from its first one on
 */
export function questionnaireViews(
  queued: readonly QueuedTab[],
  items: readonly string[],
  content: WorkbookContent,
): Promise<readonly QuestionnaireView[]> {
  const rowOf = new Map(items.map((id, row) => [id, row]));
  const read = (words: AnswerWords): QuestionnaireView[] => {
    const asked = content.services.flatMap((service) => {
      const found = queued.find(({ tab }) => tab.services.includes(service.id));
      return found ? [{ service, tab: found.tab, rows: readAsked(service, found, words) }] : [];
    });
    const rows = asked.flatMap((each) => each.rows);
    const answers = new Map(rows.map(({ question, answer }) => [question.id, answer ?? UNANSWERED]));
    const weights = weighQuestions(
      asked.map(({ service }) => service),
      answers,
    );
    return asked.map((each) => questionnaireView(each, { answers, weights, rowOf }, content));
  };
  return inAnyLanguage(content, read, (views) =>
    views.every(({ questions }) => questions.every(({ isInvalid }) => !isInvalid)),
  );
}

interface AskedRow {
  readonly row: QuestionRow;
  readonly question: Question;
  /** Undefined for what is no answer. */
  readonly answer: Answer | undefined;
}

function readAsked(service: Service, { tab, rows }: QueuedTab, words: AnswerWords): readonly AskedRow[] {
  const byId = new Map(service.questions.map((question) => [question.id, question]));
  return readQuestions(tab, rows.values()).flatMap((row) => {
    const question = byId.get(row.id);
    return question ? [{ row, question, answer: parseAnswer(row.value, question, words, tab.sheet) }] : [];
  });
}

interface AskedService {
  readonly service: Service;
  readonly tab: QuestionnaireTab;
  readonly rows: readonly AskedRow[];
}

/** What the answers of all services come to. */
interface Deciding {
  readonly answers: Answers;
  readonly weights: ReadonlyMap<string, QuestionWeight>;
  /** Where each item stands in the checklist. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function questionnaireView(
  { service, tab, rows }: AskedService,
  { answers, weights, rowOf }: Deciding,
  content: WorkbookContent,
): QuestionnaireView {
  return {
    service: service.id,
    name: content.catalog.serviceName(service.id),
    sheet: tab.sheet.name,
    scope: serviceScope(service, answers).state,
    decidedBy: scopeView(service, answers, rowOf, content),
    questions: rows.map(({ row, question, answer }) => ({
      id: question.id,
      question: row.question,
      help: content.catalog.questionText(question.id).help,
      kind: question.kind,
      list: answerList(question, content),
      answer: answer ? answerText(answer, question.id, content) : row.answer,
      isInvalid: answer === undefined,
      isDecided: answer !== undefined && isDecided(answer),
      cell: cellAddress(row.row, tab.columns.answer ?? tab.left),
      note: tab.columns.notes === undefined ? undefined : row.notes,
      ...weighed(weights.get(question.id), row, content),
    })),
  };
}

/** An answer stays in sight, whatever other answers make of its question. */
function weighed(
  weight: QuestionWeight | undefined,
  { id, answer }: QuestionRow,
  content: WorkbookContent,
): Pick<QuestionView, 'matters' | 'decides' | 'effects'> {
  const { matters = true, decides = 0, effects = [] } = weight ?? {};
  const worded = effects.map((effect) => ({ ...effect, answer: answerText(effect.answer, id, content) }));
  return { matters: matters || answer !== '', decides, effects: worded };
}
