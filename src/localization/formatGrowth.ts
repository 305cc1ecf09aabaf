import type { GrowthBasis } from '../domain/usage/UsageSettings';
import { formatPercent } from './formatPercent';
import type { Messages } from './Messages';

/** 0.011 → "+1.1 %", in percentage points "+1.1 % points". */
export function formatGrowth(growth: number, basis: GrowthBasis, messages: Messages): string {
  const sign = growth > 0 ? '+' : growth < 0 ? '−' : '';
  const size = formatPercent(Math.abs(growth), messages);
  return `${sign}${basis === 'points' ? messages.say('format.points', { number: size }) : size}`;
}
