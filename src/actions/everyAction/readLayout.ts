import { queueIds } from '../../workbook/cells/queueIds';
import type { Edition } from '../../domain/Edition';
import { isLongerThanWindow } from '../../workbook/cells/readRows';
import { readWorkbook } from '../../workbook/cells/readWorkbook';
import { servicesOfQuestions } from '../../recognition/questionnaire/recognizeQuestionnaire';
import { recognizeTabs } from '../../recognition/recognizeTabs';
import { rememberedChecklist } from '../../recognition/checklist/completedChecklist';
import { isOurs } from '../../recognition/isOurs';
import type { ForeignSheet } from '../../recognition/foreign/ForeignTab';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import type { Tab } from '../../recognition/Tab';
import { loadMonthNames } from '../../recognition/text/loadMonthNames';
import type { UnclearUsageTab, UsageRowsTab, UsageTab } from '../../recognition/usage/UsageTab';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { RECOGNITION } from '../wording/recognitionWords';
import type { SetLanguage } from './runAction';
import { editionOf, languageOf, loadContent, type WorkbookContent } from '../wording/workbookContent';

/** What every action knows before it reads rows. */
export interface Layout {
  readonly snapshot: WorkbookSnapshot;
  readonly tabs: readonly Tab[];
  readonly questionnaires: readonly QuestionnaireTab[];
  readonly checklist: ChecklistTab | undefined;
  readonly usage: UsageTab | undefined;
  readonly usageRows: UsageRowsTab | undefined;
  readonly unclearUsage: UnclearUsageTab | undefined;
  /** Sheets that are neither usage nor ours; [] where there is a checklist of ours. */
  readonly foreign: readonly ForeignSheet[];
  readonly content: WorkbookContent;
}

/**
 * Reads what a workbook's tabs are and loads the content in its language: two syncs, and a third where a questionnaire is
 * long.
 * @param edition the one to go by, where somebody said it
 */
export async function readLayout(
  context: Excel.RequestContext,
  setLanguage: SetLanguage,
  edition?: Edition,
): Promise<Layout> {
  const snapshot = await readWorkbook(context);
  const language = setLanguage(languageOf(snapshot));
  const recognized = (await recognize(snapshot)).filter((tab) => isOurs(tab, RECOGNITION));
  const tabs = await withAllServices(
    context,
    recognized.map((tab) => (tab.role === 'incompleteChecklist' ? (rememberedChecklist(tab, snapshot) ?? tab) : tab)),
  );
  const hasChecklist = tabs.some(({ role }) => role === 'checklist' || role === 'incompleteChecklist');
  return {
    snapshot,
    tabs,
    questionnaires: tabs.filter((tab) => tab.role === 'questionnaire'),
    checklist: tabs.find((tab) => tab.role === 'checklist'),
    usage: tabs.find((tab) => tab.role === 'usage'),
    usageRows: tabs.find((tab) => tab.role === 'usageRows'),
    unclearUsage: tabs.find((tab) => tab.role === 'unclearUsage'),
    foreign: hasChecklist ? [] : await foreignSheets(snapshot, tabs),
    content: await loadContent(edition ?? editionOf(snapshot), language),
  };
}

/** A questionnaire that goes on below what was read with the headers may hold questions of more services. */
async function withAllServices(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<readonly Tab[]> {
  const long = tabs.filter((tab) => tab.role === 'questionnaire').filter(isLongerThanWindow);
  if (long.length === 0) return tabs;
  const queued = new Map<Tab, () => readonly string[]>(long.map((tab) => [tab, queueIds(context, tab)]));
  await context.sync();
  return tabs.map((tab) => {
    const ids = queued.get(tab)?.();
    return ids && tab.role === 'questionnaire' ? { ...tab, services: servicesOfQuestions(ids, RECOGNITION) } : tab;
  });
}

/** Month names of all languages are loaded only for workbooks whose usage is not understood without them. */
async function recognize({ sheets }: WorkbookSnapshot): Promise<readonly Tab[]> {
  const tabs = recognizeTabs(sheets, RECOGNITION);
  const isUnderstood = tabs.some(({ role }) => role === 'usage') && tabs.every(({ role }) => role !== 'unclearUsage');
  return isUnderstood || isBlank(sheets)
    ? tabs
    : recognizeTabs(sheets, { ...RECOGNITION, monthNames: await loadMonthNames() });
}

function isBlank(sheets: WorkbookSnapshot['sheets']): boolean {
  return sheets.every(({ used }) => used === undefined);
}

/** What sheets of others are understood by is loaded only where one may be such a sheet: the pane opens faster without. */
async function foreignSheets(snapshot: WorkbookSnapshot, tabs: readonly Tab[]): Promise<readonly ForeignSheet[]> {
  if (isBlank(snapshot.sheets)) return [];
  const [{ recognizeForeign }, { FOREIGN_WORDS }] = await Promise.all([
    import('../../recognition/recognizeForeign'),
    import('../wording/foreignWords'),
  ]);
  return recognizeForeign(snapshot, tabs, FOREIGN_WORDS, RECOGNITION);
}
