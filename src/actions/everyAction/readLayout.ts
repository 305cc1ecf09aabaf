import { readWorkbook } from '../../workbook/cells/readWorkbook';
import { recognizeTabs } from '../../recognition/recognizeTabs';
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
  readonly content: WorkbookContent;
}

/** Reads what a workbook's tabs are and loads the content in its language: two syncs. */
export async function readLayout(context: Excel.RequestContext, setLanguage: SetLanguage): Promise<Layout> {
  const snapshot = await readWorkbook(context);
  const language = setLanguage(languageOf(snapshot));
  const tabs = await recognize(snapshot);
  return {
    snapshot,
    tabs,
    questionnaires: tabs.filter((tab) => tab.role === 'questionnaire'),
    checklist: tabs.find((tab) => tab.role === 'checklist'),
    usage: tabs.find((tab) => tab.role === 'usage'),
    usageRows: tabs.find((tab) => tab.role === 'usageRows'),
    unclearUsage: tabs.find((tab) => tab.role === 'unclearUsage'),
    content: await loadContent(editionOf(snapshot), language),
  };
}

/** Month names of all languages are loaded only for workbooks whose usage is not understood without them. */
async function recognize({ sheets }: WorkbookSnapshot): Promise<readonly Tab[]> {
  const tabs = recognizeTabs(sheets, RECOGNITION);
  const isUnderstood = tabs.some(({ role }) => role === 'usage') && tabs.every(({ role }) => role !== 'unclearUsage');
  return isUnderstood ? tabs : recognizeTabs(sheets, { ...RECOGNITION, monthNames: await loadMonthNames() });
}
