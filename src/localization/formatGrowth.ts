import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatMeasuredPoints, formatShare, roundedBeside } from './formatPercent';
import type { Messages } from './Messages';

/** 0.011 → "+1.1 %", measured in points "+1.1 percentage points"; never rounded up to the limit it stays under. */
export function formatGrowth(
  growth: number,
  { basis, stalledUnder }: Pick<UsageSettings, 'basis' | 'stalledUnder'>,
  messages: Messages,
): string {
  const shown = roundedBeside(growth, stalledUnder);
  const direction = shown || growth;
  const sign = direction > 0 ? '+' : direction < 0 ? '−' : '';
  const format = basis === 'points' ? formatMeasuredPoints : formatShare;
  return `${sign}${format(Math.abs(shown), messages)}`;
}
