import type { UsageVerdict } from '../domain/usage/judgeCustomer';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatMonth } from './formatMonth';
import { formatPercent, formatPoints } from './formatPercent';
import type { MessageKey, Messages } from './Messages';

/**
 * A verdict in words, with the numbers it rests on: "62 %, +1.1 % in 3 months → contact the SME" (playbook R04), or
 * what is wrong with the row.
 */
export function explainVerdict(verdict: UsageVerdict, settings: UsageSettings, messages: Messages): string {
  const { health, reason, mauPercent, growth, month } = verdict;
  if (health === 'checkData') {
    const key: MessageKey = `health.reason.${reason as Exclude<typeof reason, Judged>}`;
    return messages.say(key, { month: month === undefined ? '' : formatMonth(month, messages.language) });
  }
  const facts = [formatPercent(mauPercent!, messages), growthText(growth, settings, messages)].filter(Boolean);
  const numbers = facts.join(messages.say('format.listSeparator'));
  if (reason === 'notEnoughHistory')
    return `${numbers}${messages.say('format.listSeparator')}${messages.say('health.reason.notEnoughHistory')}`;
  return health === 'stalled' ? `${numbers} → ${messages.say('health.reason.stalled')}` : numbers;
}

type Judged = 'atOrAboveThreshold' | 'lowGrowth' | 'decline' | 'growing';

function growthText(growth: number | undefined, { window, basis, period }: UsageSettings, messages: Messages): string {
  if (growth === undefined) return '';
  const sign = growth > 0 ? '+' : growth < 0 ? '−' : '';
  const amount =
    basis === 'points' ? formatPoints(Math.abs(growth), messages) : formatPercent(Math.abs(growth), messages);
  const key: MessageKey = period === 'everyMonth' ? 'usage.growth.everyMonth' : 'usage.growth.window';
  return messages.say(key, { growth: `${sign}${amount}`, months: window });
}
