import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { isMauTable } from '../../../recognition/usage/isMauTable';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { createProblem } from '../../everyAction/runAction';
import type { Problem } from '../../everyAction/ActionResult';
import type { Layout } from '../../everyAction/readLayout';
import type { ColumnChoice } from '../customers/ColumnChoice';
import { findUsageTab, usageTabs, type FoundUsage } from '../customers/findUsageTab';
import { rememberedColumns } from '../../../recognition/usage/rememberedColumns';
import type { UsageSource } from './readUsageSource';
import { withMonthsThere } from './withMonthsThere';

/** Where usage goes, and where else it could. */
export interface ImportChoice {
  /** Undefined for the MAU tab that is still to be made. */
  readonly found: FoundUsage | undefined;
  /** Names of other tabs with customers that could take it. */
  readonly others: readonly string[];
}

/** What somebody said of the usage. */
export type ChosenTarget = Pick<UsageSource, 'into' | 'answers'>;

/**
 * The tab somebody named, else the workbook's MAU table, else the only tab with customers that can take it.
 * @throws WorkbookError tabUnknown, usageTabUnfit, and as `findUsageTab`
 */
export async function chooseTarget(
  layout: Layout,
  chosen: ChosenTarget,
  records: readonly UsageRecord[],
): Promise<ImportChoice> {
  const tab = await findTarget(layout, chosen);
  const unfit = tab && reasonUnfit(tab.tab, records);
  if (unfit && nameIn(chosen) !== '') {
    throw new WorkbookError('usageTabUnfit', { sheet: tab.tab.sheet.name }, { kind: unfit, names: '' });
  }
  const found = tab && !unfit ? await withMonthsThere(tab, records) : undefined;
  const others = layout.tabs.filter(
    (other): other is UsageTab => other.role === 'usage' && other.sheet.name !== found?.tab.sheet.name,
  );
  return { found, others: others.filter((other) => !reasonUnfit(other, records)).map(({ sheet }) => sheet.name) };
}

/** '' where nobody named a tab. */
function nameIn({ into = '' }: ChosenTarget): string {
  return into.trim();
}

/** Undefined for the MAU tab that is still to be made. */
async function findTarget(layout: Layout, chosen: ChosenTarget): Promise<FoundUsage | undefined> {
  const name = nameIn(chosen);
  const mau = layout.tabs.find((tab): tab is UsageTab => tab.role === 'usage' && isMauTable(tab));
  const isMau = isSame(name, mau?.sheet.name ?? layout.content.vocabulary.sheets.usage);
  if (isMau || (mau && name === '')) return mau && known(mau, layout);
  const sheet = name === '' ? onlySheet(layout) : name;
  return sheet === undefined ? undefined : findNamed(layout, sheet, chosen);
}

/** With what somebody said of it earlier. */
function known(tab: UsageTab, { snapshot }: Layout): FoundUsage {
  const remembered = rememberedColumns(snapshot);
  const said = remembered?.sheet === tab.sheet.name ? remembered : undefined;
  return { tab, chosen: undefined, said };
}

/** The tab somebody spoke of before, else the only one with customers. */
function onlySheet({ tabs, snapshot }: Layout): string | undefined {
  const meant = usageTabs(tabs).map(({ sheet }) => sheet.name);
  return rememberedColumns(snapshot)?.sheet ?? (meant.length === 1 ? meant[0] : undefined);
}

/** The same year and order of dates hold for the usage and for the tab. */
async function findNamed(layout: Layout, sheet: string, { answers = {} }: ChosenTarget): Promise<FoundUsage> {
  const { year, fiscalYearStart } = answers.columns ?? {};
  const said = Object.entries({ year, fiscalYearStart, dateOrder: answers.dateOrder }).filter(([, part]) => part);
  const found = await findUsageTab(layout, { sheet, ...(Object.fromEntries(said) as ColumnChoice) });
  return said.length === 0 ? { ...found, chosen: undefined } : found;
}

/** Says where usage goes, where it could go elsewhere and nobody has said which is meant. */
export function destinationNote(
  { sheet, others }: { readonly sheet: string; readonly others: readonly string[] },
  into: string | undefined,
  { content: { messages } }: Layout,
): readonly Problem[] {
  if (others.length === 0 || (into ?? '').trim() !== '') return [];
  const names = others.join(messages.say('format.listSeparator'));
  return [createProblem('usageGoesTo', messages, { sheet, names }, { sheet })];
}

/** Counts need entitlements of their own, and services a column that tells them apart. */
function reasonUnfit({ form, columns, monthlyEntitlements }: UsageTab, records: readonly UsageRecord[]) {
  if (form !== 'count' || columns.entitlements === undefined || monthlyEntitlements.length > 0) return 'form';
  const hasServices = records.some(({ service }) => service !== '');
  return hasServices && columns.service === undefined ? 'service' : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
