import type { QuestionKind } from '../../domain/questionnaire/Question';
import type { Service } from '../../domain/services/Service';
import { isDecided, UNANSWERED } from '../../domain/questionnaire/Answer';
import { serviceScope, type ItemScope } from '../../domain/checklist/scopeItem';
import type { Edition } from '../../domain/Edition';
import type { Language } from '../../domain/Language';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { parseAnswer, type AnswerWords } from '../../recognition/text/parseAnswer';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { queueRows, type QueuedRows } from '../../workbook/cells/readRows';
import { SETTING_NAMES, isSetUp } from '../../recognition/cells/settingNames';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import type { ForeignSheet } from '../../recognition/foreign/ForeignTab';
import { foreignSheetReport, type FoundSheet } from './foreignSheetReport';
import type { ActionResult } from '../everyAction/ActionResult';
import { answerList, answerText, inAnyLanguage } from '../wording/answerWords';
import { readLayout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { languageOf, type WorkbookContent } from '../wording/workbookContent';

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
}

export interface QuestionnaireView {
  readonly service: string;
  readonly name: string;
  readonly sheet: string;
  readonly scope: ItemScope['state'];
  readonly questions: readonly QuestionView[];
}

/** What the pane shows of a workbook before anything is done to it. */
export interface WorkbookView {
  readonly customer: string;
  /** Undefined where the workbook has lost it. */
  readonly edition: Edition | undefined;
  /** Undefined until the workbook has a language of its own. */
  readonly language: Language | undefined;
  readonly questionnaires: readonly QuestionnaireView[];
  /** True when a run of setting up was cut: the Start tab has its settings, but not the one that comes last. */
  readonly isSetUpUnfinished: boolean;
  /** Also of one that has lost a header: generating tells which. */
  readonly hasChecklist: boolean;
  /** What was found on sheets that we did not make; [] unless a checklist is among it. */
  readonly found: readonly FoundSheet[];
  /** True when anything stands in the workbook: it may be usage that is not recognised. */
  readonly hasCells: boolean;
  /** True when a tab has one row per customer and month. */
  readonly hasUsageRows: boolean;
}

/** Reads who the workbook is about and all questionnaires with their answers; writes nothing. */
export function readWorkbookView(
  excel: ExcelHost,
): Promise<ActionResult<Record<string, never>, { readonly view: WorkbookView }>> {
  return runAction(excel, async (context, setLanguage) => {
    const { snapshot, tabs, questionnaires, usageRows, foreign, content } = await readLayout(context, setLanguage);
    const queued = questionnaires.map((tab) => ({ tab, rows: queueRows(context, tab) }));
    await context.sync();
    const view: WorkbookView = {
      customer: String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? ''),
      edition: snapshot.settings.get(SETTING_NAMES.edition)?.isLost ? undefined : content.edition,
      language: languageOf(snapshot),
      questionnaires: await questionnaireViews(queued, content),
      isSetUpUnfinished: snapshot.settings.has(SETTING_NAMES.edition) && !isSetUp(snapshot),
      hasChecklist: tabs.some(({ role }) => role === 'checklist' || role === 'incompleteChecklist'),
      found: foundChecklists(foreign, content),
      hasCells: snapshot.sheets.some(({ used }) => used !== undefined),
      hasUsageRows: usageRows !== undefined,
    };
    return { outcome: 'unchanged', changes: {}, problems: [], view };
  });
}

function foundChecklists(sheets: readonly ForeignSheet[], { messages }: WorkbookContent): readonly FoundSheet[] {
  const isFound = sheets.some(({ tabs }) => tabs.some(({ role }) => role === 'foreignChecklist'));
  if (!isFound) return [];
  return sheets.filter(({ tabs }) => tabs.length > 0).map((sheet) => foreignSheetReport(sheet, messages));
}

interface QueuedTab {
  readonly tab: QuestionnaireTab;
  readonly rows: QueuedRows;
}

function questionnaireViews(
  queued: readonly QueuedTab[],
  content: WorkbookContent,
): Promise<readonly QuestionnaireView[]> {
  const read = (words: AnswerWords): QuestionnaireView[] =>
    content.services.flatMap((service) => {
      const found = queued.find(({ tab }) => tab.service === service.id);
      return found ? [questionnaireView(service, found, words, content)] : [];
    });
  return inAnyLanguage(content, read, (views) =>
    views.every(({ questions }) => questions.every(({ isInvalid }) => !isInvalid)),
  );
}

function questionnaireView(
  service: Service,
  { tab, rows }: QueuedTab,
  words: AnswerWords,
  content: WorkbookContent,
): QuestionnaireView {
  const byId = new Map(service.questions.map((question) => [question.id, question]));
  const read = readQuestions(tab, rows.values()).flatMap((row) => {
    const question = byId.get(row.id);
    return question ? [{ row, question, answer: parseAnswer(row.value, question, words, tab.sheet) }] : [];
  });
  const answers = new Map(read.map(({ question, answer }) => [question.id, answer ?? UNANSWERED]));
  return {
    service: service.id,
    name: content.catalog.serviceName(service.id),
    sheet: tab.sheet.name,
    scope: serviceScope(service, answers).state,
    questions: read.map(({ row, question, answer }) => ({
      id: question.id,
      question: row.question,
      help: content.catalog.questionText(question.id).help,
      kind: question.kind,
      list: answerList(question, content),
      answer: answer ? answerText(answer, question.id, content) : row.answer,
      isInvalid: answer === undefined,
      isDecided: answer !== undefined && isDecided(answer),
      cell: cellAddress(row.row, tab.columns.answer ?? tab.left),
    })),
  };
}
