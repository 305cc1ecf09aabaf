import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import { loadMonthNames } from '../../../recognition/text/loadMonthNames';
import { chooseUsage, type ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { RECOGNITION } from '../../wording/recognitionWords';
import type { FoundUsage } from '../customers/findUsageTab';

/**
 * Where somebody said which columns are months, another column that names a month of the usage is meant as well: it was
 * inserted for it, or entered by a run that was cut.
 */
export async function withMonthsThere(found: FoundUsage, records: readonly UsageRecord[]): Promise<FoundUsage> {
  const { tab, said } = found;
  if (!said?.months) return found;
  const { sheet, headerRow } = tab;
  const named = new Set(tab.months.map(({ month }) => month));
  const wanted = new Set(records.map(({ month }) => month).filter((month) => !named.has(month)));
  const words = { ...RECOGNITION, monthNames: await loadMonthNames() };
  const { months: chosen, ...others } = said;
  const all = wanted.size === 0 ? undefined : chooseUsage(sheet, words, others, headerRow);
  const there = all?.role === 'usage' ? all.months.filter(({ month }) => wanted.has(month)) : [];
  if (there.length === 0) return found;
  const more: ChosenUsage = { ...said, months: [...chosen, ...there.map(({ column }) => column)] };
  const read = chooseUsage(sheet, words, more, headerRow);
  return read?.role === 'usage' ? { tab: read, said: more, chosen: more } : found;
}
