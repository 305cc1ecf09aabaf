import type { GrowthBasis } from '../domain/usage/UsageSettings';
import { formatPercent, formatPoints } from './formatPercent';
import type { Messages } from './Messages';

/** 0.011 → "+1.1 %", measured in points "+1.1 percentage points". */
export function formatGrowth(growth: number, basis: GrowthBasis, messages: Messages): string {
  const sign = growth > 0 ? '+' : growth < 0 ? '−' : '';
  const format = basis === 'points' ? formatPoints : formatPercent;
  return `${sign}${format(Math.abs(growth), messages)}`;
}
