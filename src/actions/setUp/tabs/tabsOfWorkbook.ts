import type { Service } from '../../../domain/services/Service';
import { monthOfDay, type Month } from '../../../domain/usage/Month';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { formatMonth } from '../../../localization/formatMonth';
import { freeName } from '../../../recognition/cells/freeName';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { MAU_TABLE_NAME } from '../../../recognition/usage/isMauTable';
import { readUsageSettings } from '../../../recognition/usage/readUsageSettings';
import type { SheetToFill } from '../../../workbook/cells/addSheets';
import { cellsOfTab } from '../../../workbook/cells/createTableTab';
import { sheetNamed, type WantedTab } from '../../../workbook/cells/tabsToMake';
import { checklistTab, createChecklist } from '../../../workbook/checklist/createChecklist';
import { createQuestionnaire, questionnaireTab } from '../../../workbook/questionnaire/createQuestionnaire';
import { cellsOfStart, createStart, type NewStart } from '../../../workbook/start/createStart';
import {
  actOnUsage,
  countedUsage,
  createUsage,
  firstResult,
  usageTabToMake,
  type NewUsage,
} from '../../../workbook/usage/createUsage';
import { firstWords } from '../../wording/firstWords';
import { usageHeadersIn } from '../../wording/growthHeaders';
import { newQuestionnaire, questionnaireTableName } from '../../wording/newQuestionnaire';
import { USAGE_SETTING_WORDS, usageWords } from '../../wording/usageWords';
import { wantedItems } from '../../wording/wantedItems';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { SetUpRequest } from './SetUpRequest';
import type { ActOn } from '../../../recognition/usage/actOn';
import { excelTime } from '../../../recognition/cells/excelDay';
import { startContent } from './startContent';
import { actOnBefore, countedBefore } from './usageBefore';

/** What a workbook is set up from. */
export interface Making {
  readonly request: SetUpRequest;
  readonly services: readonly Service[];
  readonly snapshot: WorkbookSnapshot;
  readonly content: WorkbookContent;
  readonly now: Date;
}

/** A tab of the workbook, and how it is made. */
export interface TabOfWorkbook extends WantedTab {
  readonly questions: number;
  readonly items: number;
  make(place: SheetToFill): void;
}

const CHECKLIST_TABLE = 'RemediationChecklist';

/** Months the new MAU tab has columns for: enough to tell growth over three months. */
const USAGE_MONTHS = 6;

/** All tabs in order. */
export function tabsOf(context: Excel.RequestContext, making: Making): readonly TabOfWorkbook[] {
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
    make: (place) => createStart(context, place, start, making.snapshot),
  };
}

export function startOf(making: Making): NewStart {
  const { request, services, snapshot, content, now } = making;
  const limits = limitsOf(snapshot);
  const checklist = tableNameFor(CHECKLIST_TABLE, content.vocabulary.sheets.checklist, snapshot);
  const usageTabs = [countedUsage(blankUsage(making)), ...countedBefore(making)];
  const lastGenerated = excelTime(now, snapshot);
  return startContent({ customer: request.customer, services, checklist, limits, lastGenerated, usageTabs }, content);
}

/** Whose customers to act on are listed: those of a sheet that was highlighted before, or of the MAU tab. */
export function actOnOf(making: Making): ActOn {
  return actOnBefore(making) ?? actOnUsage(blankUsage(making));
}

/** Those of a usage sheet that was judged before there was a Start tab, else the playbook's. */
function limitsOf(snapshot: WorkbookSnapshot): UsageSettings {
  return readUsageSettings(snapshot, USAGE_SETTING_WORDS);
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
  const settings = limitsOf(snapshot);
  const currentMonth = monthOfDay(now);
  return {
    name: content.vocabulary.sheets.usage,
    tableName: tableNameFor(MAU_TABLE_NAME, content.vocabulary.sheets.usage, snapshot),
    headers: usageHeadersIn(content.vocabulary, settings.window),
    months: recentMonths(currentMonth).map((month) => ({ month, header: formatMonth(month, content.language) })),
    latestMonth: undefined,
    currentMonth,
    settings,
    basis: '',
    basisTitle: content.vocabulary.basisTitle,
    words: usageWords(content),
    rows: [],
  };
}

/** The last months that are over: no customer can be judged by one that is not. */
function recentMonths(current: Month): Month[] {
  return Array.from({ length: USAGE_MONTHS }, (_, index) => current - USAGE_MONTHS + index);
}
