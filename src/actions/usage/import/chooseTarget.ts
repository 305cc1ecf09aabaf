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
  { into, answers = {} }: ChosenTarget,
  records: readonly UsageRecord[],
): Promise<ImportChoice> {
  const mau = layout.tabs.find((tab): tab is UsageTab => tab.role === 'usage' && isMauTable(tab));
  const name = (into ?? '').trim();
  const isMau = isSame(name, mau?.sheet.name ?? layout.content.vocabulary.sheets.usage);
  // The same year and order of dates hold for the file and for the tab.
  const { year, fiscalYearStart } = answers.columns ?? {};
  const said = Object.entries({ year, fiscalYearStart, dateOrder: answers.dateOrder }).filter(([, part]) => part);
  const find = (sheet: string): Promise<FoundUsage> =>
    findUsageTab(layout, { sheet, ...(Object.fromEntries(said) as ColumnChoice) });
  const found = mau && (name === '' || isMau) ? known(mau) : isMau ? undefined : await foundBy(name, layout, find);
  const unfit = found && reasonUnfit(found.tab, records);
  if (found && unfit && name !== '') {
    throw new WorkbookError('usageTabUnfit', { sheet: found.tab.sheet.name }, { kind: unfit, names: '' });
  }
  const fit = unfit ? undefined : found;
  const others = layout.tabs.filter(
    (other): other is UsageTab => other.role === 'usage' && other.sheet.name !== fit?.tab.sheet.name,
  );
  return { found: fit, others: others.filter((other) => !reasonUnfit(other, records)).map(({ sheet }) => sheet.name) };
}

function known(tab: UsageTab): FoundUsage {
  return { tab, chosen: undefined, said: undefined };
}

/** The tab of a name; where nobody named one, the only one with customers. */
async function foundBy(
  name: string,
  { tabs, snapshot }: Layout,
  find: (sheet: string) => Promise<FoundUsage>,
): Promise<FoundUsage | undefined> {
  if (name !== '') return find(name);
  const [remembered, meant] = [rememberedColumns(snapshot)?.sheet, usageTabs(tabs)];
  const sheet = remembered ?? (meant.length === 1 ? meant[0]!.sheet.name : undefined);
  return sheet === undefined ? undefined : find(sheet);
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
