import { cellAddress } from '../workbook/cellAddress';
import { rememberedColumns } from '../workbook/rememberedColumns';
import { recognizeTabs } from '../workbook/recognizeTabs';
import type { Tab, UnclearUsageTab, UsageTab } from '../workbook/Tab';
import { WorkbookError, type WorkbookErrorCode } from '../workbook/WorkbookError';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/WorkbookSnapshot';
import { isChoice, resolveColumns, type ColumnChoice } from './ColumnChoice';
import type { Layout } from './readLayout';
import { RECOGNITION } from './recognition';

/**
 * The tab whose customers are to be judged: the one somebody named, else the only one with customers, else the
 * workbook's own that is still blank.
 * @throws WorkbookError usageMissing, or usageSeveralTabs and usageUnclear… where somebody has to say what is meant
 */
export function findUsageTab({ snapshot, tabs }: Pick<Layout, 'snapshot' | 'tabs'>, choice?: ColumnChoice): UsageTab {
  if (isChoice(choice)) return chosenTab(snapshot.sheets, tabs, choice);
  const remembered = rememberedTab(snapshot);
  if (remembered) return remembered;
  const candidates = tabs.filter(isUsage);
  const withCustomers = candidates.filter(hasCustomers);
  const [only, second] = withCustomers.length > 0 ? withCustomers : candidates.filter(({ role }) => role === 'usage');
  if (only && second) {
    const names = withCustomers.map(({ sheet }) => sheet.name).join(', ');
    throw new WorkbookError('usageSeveralTabs', { sheet: only.sheet.name }, { names });
  }
  if (only) return requireClear(only);
  if (tabs.some(({ role }) => role === 'usageRows')) throw usageInRows(tabs);
  throw new WorkbookError('usageMissing');
}

/** The tab somebody pointed out before, if its columns still make one. */
function rememberedTab(snapshot: WorkbookSnapshot): UsageTab | undefined {
  const columns = rememberedColumns(snapshot);
  const sheet = columns && snapshot.sheets.find(({ name }) => name === columns.sheet);
  const [tab] = sheet ? recognizeTabs([sheet], RECOGNITION, columns) : [];
  return tab?.role === 'usage' ? tab : undefined;
}

function chosenTab(sheets: readonly SheetSnapshot[], tabs: readonly Tab[], choice: ColumnChoice): UsageTab {
  const name =
    choice.sheet ??
    theOnly(tabs.filter(isUsage).map(({ sheet }) => sheet.name)) ??
    theOnly(sheets.map((sheet) => sheet.name));
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  if (!sheet) throw new WorkbookError('tabUnknown', {}, { name: choice.sheet ?? '' });
  const [tab] = recognizeTabs([sheet], RECOGNITION, resolveColumns(sheet, choice));
  if (tab && isUsage(tab)) return requireClear(tab);
  throw new WorkbookError('usageMissing');
}

function theOnly(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

type UsageLike = UsageTab | UnclearUsageTab;

function isUsage(tab: Tab): tab is UsageLike {
  return tab.role === 'usage' || tab.role === 'unclearUsage';
}

/** True when a customer stands somewhere near the header: the workbook's own tab is blank at first. */
function hasCustomers({ sheet: { window }, firstRow, columns }: UsageLike): boolean {
  const column = (columns.customer ?? window.left) - window.left;
  return window.values.slice(Math.max(firstRow - window.top, 0)).some((line) => (line[column] ?? '') !== '');
}

const DOUBTS: Readonly<Record<UnclearUsageTab['doubt'], WorkbookErrorCode>> = {
  ambiguousDates: 'usageUnclearDates',
  severalBlocks: 'usageUnclearBlocks',
  noEntitlements: 'usageNoEntitlements',
};

function requireClear(tab: UsageLike): UsageTab {
  if (tab.role === 'usage') return tab;
  const [first] = tab.candidates;
  const cell = cellAddress(tab.headerRow, first?.column ?? tab.left);
  throw new WorkbookError(DOUBTS[tab.doubt], { sheet: tab.sheet.name, cell }, { header: first?.header ?? '' });
}

function usageInRows(tabs: readonly Tab[]): WorkbookError {
  const tab = tabs.find(({ role }) => role === 'usageRows')!;
  return new WorkbookError('usageInRows', { sheet: tab.sheet.name });
}
