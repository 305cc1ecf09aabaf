import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { isMauTable } from '../../../recognition/usage/isMauTable';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { createProblem } from '../../everyAction/runAction';
import type { Problem } from '../../everyAction/ActionResult';
import type { Layout } from '../../everyAction/readLayout';
import { findUsageTab } from '../customers/findUsageTab';

/** Where usage goes, and where else it could. */
export interface ImportChoice {
  /** Undefined for the MAU tab that is still to be made. */
  readonly tab: UsageTab | undefined;
  /** Names of other tabs with customers that could take it. */
  readonly others: readonly string[];
}

/**
 * The tab somebody named, else the workbook's MAU table.
 * @param into '' or undefined where nobody named one
 * @throws WorkbookError tabUnknown, usageTabUnfit, and as `findUsageTab`
 */
export async function chooseTarget(
  layout: Layout,
  into: string | undefined,
  records: readonly UsageRecord[],
): Promise<ImportChoice> {
  const mau = layout.tabs.find((tab): tab is UsageTab => tab.role === 'usage' && isMauTable(tab));
  const name = (into ?? '').trim();
  const isMau = name === '' || isSame(name, mau?.sheet.name ?? layout.content.vocabulary.sheets.usage);
  const tab = isMau ? mau : (await findUsageTab(layout, { sheet: name })).tab;
  const unfit = tab && reasonUnfit(tab, records);
  if (tab && unfit) throw new WorkbookError('usageTabUnfit', { sheet: tab.sheet.name }, { kind: unfit, names: '' });
  const others = layout.tabs.filter((other): other is UsageTab => other.role === 'usage' && other.sheet !== tab?.sheet);
  return { tab, others: others.filter((other) => !reasonUnfit(other, records)).map(({ sheet }) => sheet.name) };
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
