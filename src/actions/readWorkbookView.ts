import { SERVICE_IDS } from '../catalog/catalog';
import type { QuestionKind } from '../domain/questionnaire/Question';
import type { Service } from '../domain/Service';
import { isDecided, UNANSWERED } from '../domain/questionnaire/Answer';
import { serviceScope, type ItemScope } from '../domain/checklist/scopeItem';
import type { Edition } from '../domain/Edition';
import type { Language } from '../domain/Language';
import { cellAddress } from '../workbook/cellAddress';
import type { ExcelHost } from './ExcelHost';
import { parseAnswer } from '../workbook/parseAnswer';
import { readQuestions } from '../workbook/readQuestionnaires';
import { queueRows } from '../workbook/readRows';
import { SETTING_NAMES } from '../workbook/settingNames';
import type { QuestionnaireTab } from '../workbook/Tab';
import type { ActionResult } from './ActionResult';
import { answerList, answerWords, dateText } from './answerWords';
import { readLayout } from './readLayout';
import { runAction } from './runAction';
import type { WorkbookContent } from './workbookContent';

export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly help: string;
  readonly kind: QuestionKind;
  /** The answers to choose from; empty for kinds that are typed. */
  readonly list: readonly string[];
  /** As the cell holds it; '' is unanswered. */
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
  readonly edition: Edition;
  readonly language: Language;
  readonly questionnaires: readonly QuestionnaireView[];
  readonly hasChecklist: boolean;
  readonly hasUsage: boolean;
}

/** Reads who the workbook is about and all questionnaires with their answers; writes nothing. */
export function readWorkbookView(
  excel: ExcelHost,
): Promise<ActionResult<Record<string, never>, { readonly view: WorkbookView }>> {
  return runAction(excel, async (context, setLanguage) => {
    const { snapshot, questionnaires, checklist, usage, content } = await readLayout(context, setLanguage);
    const queued = questionnaires.map((tab) => ({ tab, rows: queueRows(context, tab) }));
    await context.sync();
    const view: WorkbookView = {
      customer: String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? ''),
      edition: content.edition,
      language: content.language,
      questionnaires: SERVICE_IDS.flatMap((id) => {
        const found = queued.find(({ tab }) => tab.service === id);
        const service = content.catalog.services.find((candidate) => candidate.id === id)!;
        return found ? [questionnaireView(service, found.tab, readQuestions(found.tab, found.rows), content)] : [];
      }),
      hasChecklist: checklist !== undefined,
      hasUsage: usage !== undefined,
    };
    return { outcome: 'unchanged', changes: {}, problems: [], view };
  });
}

function questionnaireView(
  service: Service,
  tab: QuestionnaireTab,
  rows: ReturnType<typeof readQuestions>,
  content: WorkbookContent,
): QuestionnaireView {
  const words = answerWords([content.catalog]);
  const byId = new Map(service.questions.map((question) => [question.id, question]));
  const read = rows.flatMap((row) => {
    const question = byId.get(row.id);
    if (!question) return [];
    const isNumeric = question.kind.type === 'number' || question.kind.type === 'date';
    const value = isNumeric && row.answer !== '' && !Number.isNaN(Number(row.answer)) ? Number(row.answer) : row.answer;
    return [{ row, question, answer: parseAnswer(value, question, words) }];
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
      answer: answer?.type === 'date' ? dateText(answer.serial) : row.answer,
      isInvalid: answer === undefined,
      isDecided: answer !== undefined && isDecided(answer),
      cell: cellAddress(row.row, tab.columns.answer ?? tab.left),
    })),
  };
}
