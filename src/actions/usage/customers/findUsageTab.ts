import { cellAddress } from '../../../recognition/cells/cellAddress';
import { chooseUsage, type ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { rememberedColumns } from '../../../recognition/usage/rememberedColumns';
import type { Tab } from '../../../recognition/Tab';
import type { UnclearUsageTab, UsageTab } from '../../../recognition/usage/UsageTab';
import { WorkbookError, type WorkbookErrorCode } from '../../../recognition/cells/WorkbookError';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { isChoice, resolveColumns, type ColumnChoice } from './ColumnChoice';
import type { Layout } from '../../everyAction/readLayout';
import { RECOGNITION } from '../../wording/recognitionWords';

/**
 * The tab whose customers are to be judged: the one somebody named, else the only one with customers, else the
 * workbook's own that is still blank.
 * @throws WorkbookError usageMissing, or usageSeveralTabs and usageUnclear… where somebody has to say what is meant
 */
export function findUsageTab({ snapshot, tabs }: Pick<Layout, 'snapshot' | 'tabs'>, choice?: ColumnChoice): UsageTab {
  if (isChoice(choice)) return chosenTab(snapshot.sheets, tabs, choice);
  return usageTabAmong(snapshot, tabs);
}

/**
 * The tab of this name whose customers were judged.
 * @throws WorkbookError as `findUsageTab`
 */
export function usageTabNamed({ snapshot, tabs }: Pick<Layout, 'snapshot' | 'tabs'>, name: string): UsageTab {
  const sheets = snapshot.sheets.filter((sheet) => sheet.name === name);
  return usageTabAmong(
    { ...snapshot, sheets },
    tabs.filter(({ sheet }) => sheet.name === name),
  );
}

function usageTabAmong(snapshot: WorkbookSnapshot, tabs: readonly Tab[]): UsageTab {
  const remembered = rememberedTab(snapshot, tabs);
  if (remembered) return remembered;
  const meant = usageTabs(tabs);
  if (meant.length > 1) throw severalTabs(meant.map(({ sheet }) => sheet));
  if (meant[0]) return requireClear(meant[0]);
  if (tabs.some(({ role }) => role === 'usageRows')) throw usageInRows(tabs);
  throw new WorkbookError('usageMissing');
}

/** Those with customers, else those that could take some. */
function usageTabs(tabs: readonly Tab[]): readonly UsageLike[] {
  const candidates = tabs.filter(isUsage);
  const withCustomers = candidates.filter(hasCustomers);
  return withCustomers.length > 0 ? withCustomers : candidates.filter(({ role }) => role === 'usage');
}

/** The tab somebody pointed out before, if its columns still make one. */
function rememberedTab(snapshot: WorkbookSnapshot, tabs: readonly Tab[]): UsageTab | undefined {
  const columns = rememberedColumns(snapshot);
  const sheet = columns && snapshot.sheets.find(({ name }) => name === columns.sheet);
  const tab = sheet && tabOfColumns(sheet, tabs, columns);
  return tab?.role === 'usage' ? tab : undefined;
}

function chosenTab(sheets: readonly SheetSnapshot[], tabs: readonly Tab[], choice: ColumnChoice): UsageTab {
  const sheet = choice.sheet === undefined ? onlySheet(sheets, tabs) : namedSheet(sheets, choice.sheet);
  const tab = tabOfColumns(sheet, tabs, resolveColumns(sheet, choice));
  if (tab) return requireClear(tab);
  throw new WorkbookError('usageNotChosen', { sheet: sheet.name });
}

function tabOfColumns(sheet: SheetSnapshot, tabs: readonly Tab[], columns: ChosenUsage): UsageLike | undefined {
  const known = tabs.find((tab) => tab.sheet.name === sheet.name && isUsage(tab));
  return chooseUsage(sheet, RECOGNITION, columns, known?.headerRow);
}

function namedSheet(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new WorkbookError('tabUnknown', {}, { name });
  return sheet;
}

/** The only tab that looks like usage, else the only one there is. */
function onlySheet(sheets: readonly SheetSnapshot[], tabs: readonly Tab[]): SheetSnapshot {
  const usage = usageTabs(tabs).map(({ sheet }) => sheet);
  const [only, ...others] = usage.length > 0 ? usage : sheets;
  if (!only || others.length > 0) throw severalTabs([only, ...others].filter((sheet) => sheet !== undefined));
  return only;
}

function severalTabs(sheets: readonly SheetSnapshot[]): WorkbookError {
  return new WorkbookError('usageSeveralTabs', {}, { names: sheets.map(({ name }) => name).join(', ') });
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
  severalYears: 'usageSeveralYears',
  severalBlocks: 'usageUnclearBlocks',
  noEntitlements: 'usageNoEntitlements',
};

function requireClear(tab: UsageLike): UsageTab {
  if (tab.role === 'usage') return tab;
  const [first] = tab.candidates;
  const columns = tab.doubt === 'severalBlocks' ? tab.doubled : [first?.column ?? tab.left];
  const cells = columns.map((column) => cellAddress(tab.headerRow, column));
  const place = { sheet: tab.sheet.name, cell: cells[0]! };
  throw new WorkbookError(DOUBTS[tab.doubt], place, { header: first?.header ?? '', cells: cells.join(', ') });
}

function usageInRows(tabs: readonly Tab[]): WorkbookError {
  const tab = tabs.find(({ role }) => role === 'usageRows')!;
  return new WorkbookError('usageInRows', { sheet: tab.sheet.name });
}
