import type { UsageVerdict } from '../../../domain/usage/judgeCustomer';
import type { ResultColumn } from '../../../domain/usage/usageColumns';
import type { UsageWords } from '../../../recognition/usage/formulas/usageFormulas';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';

/** Cells hold 15 digits; a difference beyond them is none. */
const TOLERANCE = 1e-12;

/** True when a result cell shows what the verdict says; of a word only its beginning counts, the reason may follow. */
export function showsVerdict(
  column: ResultColumn,
  value: CellValue,
  verdict: UsageVerdict,
  words: UsageWords,
): boolean {
  // What rests on it has no result either.
  if (verdict.reason === 'notCalculated') return true;
  if (column === 'health') return typeof value === 'string' && startsWithHealth(value, verdict, words);
  const expected = verdict[column];
  if (expected === undefined) return value === '';
  return typeof value === 'number' && Math.abs(value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

function startsWithHealth(value: string, { health }: UsageVerdict, words: UsageWords): boolean {
  if (health !== 'below') return value.startsWith(words[health]);
  const [before = '', after = ''] = words.below.split('{threshold}');
  return value.startsWith(before) && value.includes(after);
}
