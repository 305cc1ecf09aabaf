import type { WantedItem } from '../../domain/checklist/planChecklist';
import type { Edition } from '../../domain/Edition';
import type { Language } from '../../domain/Language';
import { monthOfDay, type Month } from '../../domain/usage/Month';
import { formatMonth } from '../../localization/formatMonth';
import { addSheets, requireFreeTabNames } from '../../workbook/cells/addSheets';
import { createChecklist } from '../../workbook/checklist/createChecklist';
import { createQuestionnaire } from '../../workbook/questionnaire/createQuestionnaire';
import { addStartOverview, createStart } from '../../workbook/start/createStart';
import { createUsage, newUsageTab } from '../../workbook/usage/createUsage';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { forgetSettings } from '../../workbook/start/forgetSettings';
import { queueChanges } from '../../workbook/changes/guardedWrite';
import { recordUndo } from '../../workbook/changes/undoRecord';
import { recordAddedTabs } from '../../workbook/undo/addedTabs';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import { freeName } from '../../recognition/cells/freeName';
import { MAU_TABLE_NAME } from '../../recognition/usage/isMauTable';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import { readWorkbook } from '../../workbook/cells/readWorkbook';
import { recognizeTabs } from '../../recognition/recognizeTabs';
import { sheetName } from '../../recognition/cells/sheetName';
import type { Tab } from '../../recognition/Tab';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { Service } from '../../domain/services/Service';
import type { UsageSettings } from '../../domain/usage/UsageSettings';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { firstWords } from '../wording/firstWords';
import { newQuestionnaire } from '../wording/newQuestionnaire';
import { RECOGNITION } from '../wording/recognitionWords';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import { startContent } from './tabs/startContent';
import { USAGE_SETTING_WORDS, usageWords } from '../wording/usageWords';
import { wantedItems } from '../wording/wantedItems';
import { loadContent, type WorkbookContent } from '../wording/workbookContent';

export interface SetUpRequest {
  readonly customer: string;
  readonly edition: Edition;
  readonly language: Language;
  /** Ids of the services to make questionnaires for; core onboarding is always among them. */
  readonly services: readonly string[];
}

export interface SetUpChanges {
  /** Names of the new tabs, in order. */
  readonly tabsAdded: readonly string[];
  readonly questionsAdded: number;
  readonly itemsAdded: number;
}

/** Months the new MAU tab has columns for: enough to tell growth over three months. */
const USAGE_MONTHS = 6;

/** Makes the workbook's tabs: Start, a questionnaire per service, Checklist and MAU. Tabs that are there stay untouched. */
export function setUpWorkbook(
  excel: ExcelHost,
  mode: Mode,
  request: SetUpRequest,
  now: Date,
): Promise<ActionResult<SetUpChanges>> {
  return runAction(excel, async (context, setLanguage) => {
    setLanguage(request.language);
    const content = await loadContent(request.edition, request.language);
    // The plan may be asked for before the name is typed.
    if (request.customer.trim() === '' && mode === 'apply') {
      throw new Refusal([createProblem('customerMissing', content.messages, {})]);
    }
    const snapshot = await readWorkbook(context);
    const existing = recognizeTabs(snapshot.sheets, RECOGNITION).find(isChecklist);
    if (existing) {
      const place = { sheet: existing.sheet.name };
      throw new Refusal([createProblem('alreadySetUp', content.messages, place, place)]);
    }
    const services = chosenServices(request.services, content);
    const names = tabNames(services, content);
    requireFreeTabNames(snapshot, names);
    const items = wantedItems(services, new Map(), content);
    const limits = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
    if (mode === 'apply') {
      const sheets = createTabs(context, { request, services, names, items, limits, snapshot, content, now });
      const made = recordAddedTabs(context, snapshot, sheets);
      await context.sync();
      recordUndo(context, [made()]);
    }
    const questionsAdded = services.reduce((sum, { questions }) => sum + questions.length, 0);
    const changes = { tabsAdded: names, questionsAdded, itemsAdded: items.length };
    return { outcome: 'done', changes, problems: [] };
  });
}

function isChecklist({ role }: Tab): boolean {
  return role === 'checklist' || role === 'incompleteChecklist';
}

function chosenServices(ids: readonly string[], { services }: WorkbookContent): readonly Service[] {
  return services.filter(({ id, scopeQuestion }) => ids.includes(id) || scopeQuestion === undefined);
}

function tabNames(services: readonly Service[], { catalog, vocabulary }: WorkbookContent): readonly string[] {
  const { start, checklist, usage } = vocabulary.sheets;
  return [start, ...services.map(({ id }) => sheetName(catalog.serviceName(id))), checklist, usage];
}

interface Making {
  readonly request: SetUpRequest;
  readonly services: readonly Service[];
  readonly names: readonly string[];
  readonly items: readonly WantedItem[];
  /** Those of a usage sheet that was judged before there was a Start tab, else the playbook's. */
  readonly limits: UsageSettings;
  readonly snapshot: WorkbookSnapshot;
  readonly content: WorkbookContent;
  readonly now: Date;
}

function createTabs(context: Excel.RequestContext, making: Making): readonly Excel.Worksheet[] {
  const { request, services, names, items, limits, snapshot, content } = making;
  const sheets = addSheets(context, snapshot, names);
  const { vocabulary } = content;
  const tables = {
    checklist: freeName('RemediationChecklist', snapshot),
    usage: freeName(MAU_TABLE_NAME, snapshot),
  };
  services.forEach((service, index) => {
    const questions = service.questions.map(({ id }) => {
      return { id, question: content.catalog.questionText(id).question, answer: '', notes: '' };
    });
    createQuestionnaire(sheets[index + 1]!, newQuestionnaire(service, questions, snapshot, content));
  });
  createChecklist(sheets.at(-2)!, {
    name: names.at(-2)!,
    tableName: tables.checklist,
    headers: firstWords(vocabulary.checklistHeaders),
    items,
    statuses: Object.values(vocabulary.statuses),
    needsAnswer: vocabulary.scope.needsAnswer,
  });
  const { customer } = request;
  const start = startContent({ customer, services, checklist: tables.checklist, limits }, content);
  forgetSettings(context, snapshot);
  createStart(context, sheets[0]!, start);
  createMau(context, sheets.at(-1)!, tables.usage, making);
  addStartOverview(context, sheets[0]!, start);
  sheets[0]!.activate();
  return sheets;
}

/** The blank MAU tab, counted on the Start tab. */
function createMau(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tableName: string,
  { names, content, now }: Making,
): void {
  const currentMonth = monthOfDay(now);
  const usage = {
    name: names.at(-1)!,
    tableName,
    headers: firstWords(content.vocabulary.usageHeaders),
    months: recentMonths(currentMonth).map((month) => ({ month, header: formatMonth(month, content.language) })),
    latestMonth: undefined,
    currentMonth,
    words: usageWords(content),
  };
  createUsage(context, sheet, usage);
  const health = { sheet: usage.name, column: newUsageTab(usage).right };
  queueChanges(context, countedHealthChanges(context, health));
}

/** The last months that are over: no customer can be judged by one that is not. */
function recentMonths(current: Month): Month[] {
  return Array.from({ length: USAGE_MONTHS }, (_, index) => current - USAGE_MONTHS + index);
}
