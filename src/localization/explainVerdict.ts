import type { UsageVerdict } from '../domain/usage/judgeCustomer';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatGrowth } from './formatGrowth';
import { formatMonth } from './formatMonth';
import { formatPercent } from './formatPercent';
import type { MessageKey } from './messages/MessageKey';
import type { Messages } from './Messages';

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
  const share = formatPercent(mauPercent!, messages, settings.healthyFrom);
  const facts = [share, growthText(growth, settings, messages)].filter(Boolean);
  const numbers = facts.join(messages.say('format.listSeparator'));
  if (reason === 'notEnoughHistory')
    return `${numbers}${messages.say('format.listSeparator')}${messages.say('health.reason.notEnoughHistory')}`;
  return health === 'stalled' ? `${numbers} → ${messages.say('health.reason.stalled')}` : numbers;
}

type Judged = 'atOrAboveThreshold' | 'lowGrowth' | 'decline' | 'growing';

function growthText(growth: number | undefined, settings: UsageSettings, messages: Messages): string {
  if (growth === undefined) return '';
  const { window, period } = settings;
  const key: MessageKey = period === 'everyMonth' ? 'usage.growth.everyMonth' : 'usage.growth.window';
  return messages.say(key, { growth: formatGrowth(growth, settings, messages), months: window });
}
