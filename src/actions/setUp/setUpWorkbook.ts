import type { Edition } from '../../domain/Edition';
import type { Language } from '../../domain/Language';
import { monthOfDay, type Month } from '../../domain/usage/Month';
import { formatMonth } from '../../localization/formatMonth';
import { addSheets, type SheetToFill } from '../../workbook/cells/addSheets';
import { cellsOfTab } from '../../workbook/cells/createTableTab';
import { readWorkbook } from '../../workbook/cells/readWorkbook';
import {
  readProgress,
  sheetNamed,
  tabsToMake,
  type TabProgress,
  type WantedTab,
} from '../../workbook/cells/tabsToMake';
import { queueChanges } from '../../workbook/changes/guardedWrite';
import { checklistTab, createChecklist } from '../../workbook/checklist/createChecklist';
import { createQuestionnaire, questionnaireTab } from '../../workbook/questionnaire/createQuestionnaire';
import { countedHealthChanges } from '../../workbook/start/countedHealthChanges';
import {
  SET_UP_MARK,
  addStartOverview,
  cellsOfStart,
  createStart,
  markSetUp,
  type NewStart,
} from '../../workbook/start/createStart';
import { createUsage, firstResult, newUsageTab, usageTabToMake, type NewUsage } from '../../workbook/usage/createUsage';
import { freeName } from '../../recognition/cells/freeName';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { MAU_TABLE_NAME } from '../../recognition/usage/isMauTable';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import { recognizeTabs } from '../../recognition/recognizeTabs';
import type { Tab } from '../../recognition/Tab';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { Service } from '../../domain/services/Service';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { firstWords } from '../wording/firstWords';
import { newQuestionnaire, questionnaireTableName } from '../wording/newQuestionnaire';
import { RECOGNITION } from '../wording/recognitionWords';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import { startContent } from './tabs/startContent';
import { USAGE_SETTING_WORDS, usageWords } from '../wording/usageWords';
import { wantedItems } from '../wording/wantedItems';
import { editionOf, languageOf, loadContent, type WorkbookContent } from '../wording/workbookContent';

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

const CHECKLIST_TABLE = 'RemediationChecklist';

/** Months the new MAU tab has columns for: enough to tell growth over three months. */
const USAGE_MONTHS = 6;

/**
 * Makes the workbook's tabs: Start, a questionnaire per service, Checklist and MAU. Tabs that are there stay untouched;
 * those of a run that was cut are made to the end.
 */
export function setUpWorkbook(
  excel: ExcelHost,
  mode: Mode,
  request: SetUpRequest,
  now: Date,
): Promise<ActionResult<SetUpChanges>> {
  return runAction<SetUpChanges, unknown>(excel, async (context, setLanguage) => {
    setLanguage(request.language);
    const content = await loadContent(request.edition, request.language);
    // The plan may be asked for before the name is typed.
    if (request.customer.trim() === '' && mode === 'apply') {
      throw new Refusal([createProblem('customerMissing', content.messages, {})]);
    }
    const snapshot = await readWorkbook(context);
    const making = { request, services: chosenServices(request.services, content), snapshot, content, now };
    const wanted = tabsOf(context, making);
    if (isAsRequested(making, wanted)) return { outcome: 'unchanged', changes: NO_CHANGES, problems: [] };
    const progress = await readProgress(context, snapshot, wanted);
    refuseSecondSetUp(making, progress);
    const missing = tabsToMake(wanted, progress, snapshot);
    if (mode === 'apply') {
      makeTabs(context, missing, making);
      await context.sync();
    }
    return { outcome: 'done', changes: changesOf(missing), problems: [] };
  });
}

const NO_CHANGES: SetUpChanges = { tabsAdded: [], questionsAdded: 0, itemsAdded: 0 };

/** What a workbook is set up from. */
interface Making {
  readonly request: SetUpRequest;
  readonly services: readonly Service[];
  readonly snapshot: WorkbookSnapshot;
  readonly content: WorkbookContent;
  readonly now: Date;
}

/** A tab of the workbook, and how it is made. */
interface TabOfWorkbook extends WantedTab {
  readonly questions: number;
  readonly items: number;
  make(place: SheetToFill): void;
}

function isSetUp({ settings }: WorkbookSnapshot): boolean {
  return settings.has(SETTING_NAMES[SET_UP_MARK]);
}

/** True when there is nothing to do: the workbook is what was asked for, to the last tab. */
function isAsRequested({ request, snapshot }: Making, wanted: readonly WantedTab[]): boolean {
  const isSame =
    String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? '') === request.customer &&
    editionOf(snapshot) === request.edition &&
    languageOf(snapshot) === request.language;
  return isSetUp(snapshot) && isSame && wanted.every(({ name }) => sheetNamed(snapshot, name) !== undefined);
}

/** @throws Refusal where there is a checklist that no run of ours left unfinished */
function refuseSecondSetUp({ snapshot, content }: Making, progress: ReadonlyMap<string, TabProgress>): void {
  const existing = recognizeTabs(snapshot.sheets, RECOGNITION).find(isChecklist);
  const isOurs = existing !== undefined && ['begun', 'made'].includes(progress.get(existing.sheet.name) ?? '');
  if (!existing || (isOurs && !isSetUp(snapshot))) return;
  const place = { sheet: existing.sheet.name };
  throw new Refusal([createProblem('alreadySetUp', content.messages, place, place)]);
}

function isChecklist({ role }: Tab): boolean {
  return role === 'checklist' || role === 'incompleteChecklist';
}

function chosenServices(ids: readonly string[], { services }: WorkbookContent): readonly Service[] {
  return services.filter(({ id, scopeQuestion }) => ids.includes(id) || scopeQuestion === undefined);
}

/** All tabs in order. */
function tabsOf(context: Excel.RequestContext, making: Making): readonly TabOfWorkbook[] {
  const questionnaires = making.services.map((service) => questionnaireOf(service, making));
  return [startTab(context, making), ...questionnaires, checklistOf(making), mauTab(context, making)];
}

function startTab(context: Excel.RequestContext, making: Making): TabOfWorkbook {
  const start = startOf(making);
  return {
    name: start.name,
    tableName: undefined,
    cells: cellsOfStart(start),
    questions: 0,
    items: 0,
    make: ({ sheet }) => createStart(context, sheet, start, making.snapshot),
  };
}

function startOf({ request, services, snapshot, content }: Making): NewStart {
  // Those of a usage sheet that was judged before there was a Start tab, else the playbook's.
  const limits = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
  const checklist = tableNameFor(CHECKLIST_TABLE, content.vocabulary.sheets.checklist, snapshot);
  return startContent({ customer: request.customer, services, checklist, limits }, content);
}

/** The name of a tab's table: of one that is made its own. */
function tableNameFor(base: string, tab: string, snapshot: WorkbookSnapshot): string {
  const made = sheetNamed(snapshot, tab)?.tables.find(({ name }) => name.startsWith(base));
  return made?.name ?? freeName(base, snapshot);
}

function questionnaireOf(service: Service, { snapshot, content }: Making): TabOfWorkbook {
  const questions = service.questions.map(({ id }) => {
    return { id, question: content.catalog.questionText(id).question, answer: '', notes: '' };
  });
  const tab = newQuestionnaire(service, questions, snapshot, content);
  return {
    name: tab.name,
    tableName: questionnaireTableName(service),
    cells: cellsOfTab(questionnaireTab(tab)),
    questions: questions.length,
    items: 0,
    make: (place) => createQuestionnaire(place, tab),
  };
}

function checklistOf({ services, snapshot, content }: Making): TabOfWorkbook {
  const { vocabulary } = content;
  const items = wantedItems(services, new Map(), content);
  const checklist = {
    tableName: tableNameFor(CHECKLIST_TABLE, vocabulary.sheets.checklist, snapshot),
    headers: firstWords(vocabulary.checklistHeaders),
    items,
    statuses: Object.values(vocabulary.statuses),
    needsAnswer: vocabulary.scope.needsAnswer,
  };
  return {
    name: vocabulary.sheets.checklist,
    tableName: CHECKLIST_TABLE,
    cells: cellsOfTab(checklistTab(checklist)),
    questions: 0,
    items: items.length,
    make: (place) => createChecklist(place, checklist),
  };
}

function mauTab(context: Excel.RequestContext, making: Making): TabOfWorkbook {
  const usage = blankUsage(making);
  return {
    name: usage.name,
    tableName: MAU_TABLE_NAME,
    cells: cellsOfTab(usageTabToMake(usage)),
    liveFrom: firstResult(usage),
    questions: 0,
    items: 0,
    make: (place) => createUsage(context, place, usage),
  };
}

function blankUsage({ content, now, snapshot }: Making): NewUsage {
  const currentMonth = monthOfDay(now);
  return {
    name: content.vocabulary.sheets.usage,
    tableName: tableNameFor(MAU_TABLE_NAME, content.vocabulary.sheets.usage, snapshot),
    headers: firstWords(content.vocabulary.usageHeaders),
    months: recentMonths(currentMonth).map((month) => ({ month, header: formatMonth(month, content.language) })),
    latestMonth: undefined,
    currentMonth,
    words: usageWords(content),
    rows: [],
  };
}

/** The Start tab counts in the others, and what says that the workbook is set up is written last. */
function makeTabs(context: Excel.RequestContext, missing: readonly TabOfWorkbook[], making: Making): void {
  const { snapshot } = making;
  const places = addSheets(
    context,
    snapshot,
    missing.map(({ name }) => name),
  );
  missing.forEach((tab, index) => tab.make(places[index]!));
  const [start, usage] = [startOf(making), blankUsage(making)];
  addStartOverview(places[0]!.sheet, start);
  const health = { sheet: usage.name, column: newUsageTab(usage).right };
  queueChanges(context, countedHealthChanges(context, snapshot, health));
  markSetUp(context, start, snapshot);
  places[0]!.sheet.activate();
}

function changesOf(tabs: readonly TabOfWorkbook[]): SetUpChanges {
  return {
    tabsAdded: tabs.map(({ name }) => name),
    questionsAdded: tabs.reduce((sum, { questions }) => sum + questions, 0),
    itemsAdded: tabs.reduce((sum, { items }) => sum + items, 0),
  };
}

/** The last months that are over: no customer can be judged by one that is not. */
function recentMonths(current: Month): Month[] {
  return Array.from({ length: USAGE_MONTHS }, (_, index) => current - USAGE_MONTHS + index);
}
