import { cellAddress, columnLetters } from '../../../recognition/cells/cellAddress';
import { chooseUsage, type ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { rememberedColumns } from '../../../recognition/usage/rememberedColumns';
import type { Tab } from '../../../recognition/Tab';
import { loadMonthNames } from '../../../recognition/text/loadMonthNames';
import type { UnclearUsageTab, UsageDoubt, UsageTab } from '../../../recognition/usage/UsageTab';
import { WorkbookError, type WorkbookErrorCode } from '../../../recognition/cells/WorkbookError';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { isChoice, resolveColumns, type ColumnChoice } from './ColumnChoice';
import type { Layout } from '../../everyAction/readLayout';
import { RECOGNITION } from '../../wording/recognitionWords';

/** The tab whose customers are to be judged. */
export interface FoundUsage {
  readonly tab: UsageTab;
  /** What somebody says of its columns now, with what was said earlier; undefined where nothing is said now. */
  readonly chosen: ChosenUsage | undefined;
  /** What was said of it now or earlier. */
  readonly said: ChosenUsage | undefined;
}

type Found = Pick<Layout, 'snapshot' | 'tabs'>;

/**
 * The tab whose customers are to be judged: the one somebody named, else the only one with customers, else the
 * workbook's own that is still blank.
 * @throws WorkbookError usageMissing or what is seen instead, usageSeveralTabs and usageUnclear… where somebody has to
 * say what is meant
 */
export async function findUsageTab({ snapshot, tabs }: Found, choice?: ColumnChoice): Promise<FoundUsage> {
  if (isChoice(choice)) return chosenTab(snapshot, tabs, choice);
  const tab = await usageTabAmong(snapshot, tabs);
  const remembered = rememberedColumns(snapshot);
  return { tab, chosen: undefined, said: remembered?.sheet === tab.sheet.name ? remembered : undefined };
}

/**
 * The tab of this name whose customers were judged.
 * @throws WorkbookError as `findUsageTab`
 */
export function usageTabNamed({ snapshot, tabs }: Found, name: string): Promise<UsageTab> {
  const sheets = snapshot.sheets.filter((sheet) => sheet.name === name);
  return usageTabAmong(
    { ...snapshot, sheets },
    tabs.filter(({ sheet }) => sheet.name === name),
  );
}

async function usageTabAmong(snapshot: WorkbookSnapshot, tabs: readonly Tab[]): Promise<UsageTab> {
  const remembered = await rememberedTab(snapshot, tabs);
  if (remembered) return remembered;
  const meant = usageTabs(tabs);
  if (meant.length > 1) throw await severalUsageTabs(meant);
  if (meant[0]) return requireClear(meant[0]);
  if (tabs.some(({ role }) => role === 'usageRows')) throw usageInRows(tabs);
  throw (await layoutSeen(snapshot, tabs)) ?? new WorkbookError('usageMissing');
}

/**
 * What a workbook without usage looks like, by the sheets that are nothing else. Loaded only where nothing is recognised: the
 * pane opens faster without.
 */
export async function layoutSeen(
  { sheets }: WorkbookSnapshot,
  tabs: readonly Tab[],
): Promise<WorkbookError | undefined> {
  const known = new Set(tabs.filter((tab) => !isUsage(tab)).map(({ sheet }) => sheet.name));
  const { otherLayout } = await import('../../../recognition/usage/otherLayout');
  const unknown = sheets.filter(({ name }) => !known.has(name));
  return otherLayout(unknown, { ...RECOGNITION, monthNames: await loadMonthNames() });
}

/** Those with customers, else those that could take some. */
export function usageTabs(tabs: readonly Tab[]): readonly UsageLike[] {
  const candidates = tabs.filter(isUsage);
  const withCustomers = candidates.filter(hasCustomers);
  return withCustomers.length > 0 ? withCustomers : candidates.filter(({ role }) => role === 'usage');
}

/** The tab somebody pointed out before, if its columns still make one; what is in doubt since is asked about. */
async function rememberedTab(snapshot: WorkbookSnapshot, tabs: readonly Tab[]): Promise<UsageTab | undefined> {
  const columns = rememberedColumns(snapshot);
  const sheet = columns && snapshot.sheets.find(({ name }) => name === columns.sheet);
  const tab = sheet && (await tabOfColumns(sheet, tabs, columns));
  return tab && (tab.role === 'usage' || tab.doubt === 'unreadColumn') ? requireClear(tab) : undefined;
}

async function chosenTab(snapshot: WorkbookSnapshot, tabs: readonly Tab[], choice: ColumnChoice): Promise<FoundUsage> {
  const { sheets } = snapshot;
  const sheet = choice.sheet === undefined ? onlySheet(sheets, tabs) : namedSheet(sheets, choice.sheet);
  const chosen = resolveColumns(sheet, choice, rememberedColumns(snapshot));
  const tab = await tabOfColumns(sheet, tabs, chosen);
  if (tab) return { tab: requireClear(tab), chosen, said: chosen };
  throw new WorkbookError('usageNotChosen', { sheet: sheet.name });
}

/** Read in all languages: the sheet somebody speaks of may be another than those that were recognised. */
async function tabOfColumns(
  sheet: SheetSnapshot,
  tabs: readonly Tab[],
  columns: ChosenUsage,
): Promise<UsageLike | undefined> {
  const known = tabs.find((tab) => tab.sheet.name === sheet.name && isUsage(tab));
  const words = { ...RECOGNITION, monthNames: await loadMonthNames() };
  return chooseUsage(sheet, words, columns, known?.headerRow);
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
  const names = sheets.map(({ name }) => name);
  return new WorkbookError('usageSeveralTabs', {}, { names: names.join(', ') }, { sheets: names });
}

/** Tabs of one month each are meant together. */
async function severalUsageTabs(tabs: readonly UsageLike[]): Promise<WorkbookError> {
  const sheets = tabs.map(({ sheet }) => sheet);
  const months = tabs.flatMap((tab) => (tab.role === 'usage' ? tab.months : tab.candidates));
  const isMonthEach = new Set(months.map(({ month }) => month)).size === tabs.length && months.length === tabs.length;
  if (!isMonthEach) return severalTabs(sheets);
  const { tabPerMonth } = await import('../../../recognition/usage/otherLayout');
  return tabPerMonth(sheets);
}

/** Usage, also where somebody has to say what is meant. */
export type UsageLike = UsageTab | UnclearUsageTab;

function isUsage(tab: Tab): tab is UsageLike {
  return tab.role === 'usage' || tab.role === 'unclearUsage';
}

/** True when a customer stands somewhere near the header: the workbook's own tab is blank at first. */
function hasCustomers({ sheet: { window }, firstRow, columns }: UsageLike): boolean {
  const column = (columns.customer ?? window.left) - window.left;
  return window.values.slice(Math.max(firstRow - window.top, 0)).some((line) => (line[column] ?? '') !== '');
}

const DOUBTS: Readonly<Record<UsageDoubt, WorkbookErrorCode>> = {
  ambiguousDates: 'usageUnclearDates',
  severalYears: 'usageSeveralYears',
  severalBlocks: 'usageUnclearBlocks',
  severalDays: 'usageWeeks',
  severalTitles: 'usageSeveralTitles',
  severalTables: 'usageSeveralTables',
  noEntitlements: 'usageNoEntitlements',
  unreadColumn: 'usageColumnUnclear',
  yearMissing: 'usageYearMissing',
  fiscalYear: 'usageFiscalYear',
};

function requireClear(tab: UsageLike): UsageTab {
  if (tab.role === 'usage') return tab;
  throw doubtError(tab);
}

/** What somebody has to say of a tab. */
export function doubtError({ sheet, headerRow, left, doubt, doubtful }: DoubtfulTab): WorkbookError {
  const [first] = doubtful;
  const cells = doubtful.map(({ column }) => cellAddress(headerRow, column));
  const place = { sheet: sheet.name, cell: cells[0] ?? cellAddress(headerRow, left) };
  const header = first?.header ?? '';
  const column = columnLetters(first?.column ?? left);
  const kind = header === '' ? 'blank' : 'named';
  return new WorkbookError(DOUBTS[doubt], place, { header, column, kind, cells: cells.join(', ') });
}

type DoubtfulTab = Pick<UnclearUsageTab, 'sheet' | 'headerRow' | 'left' | 'doubt' | 'doubtful'>;

function usageInRows(tabs: readonly Tab[]): WorkbookError {
  const tab = tabs.find(({ role }) => role === 'usageRows')!;
  return new WorkbookError('usageInRows', { sheet: tab.sheet.name });
}
