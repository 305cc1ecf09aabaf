import { TOLD_REASONS, type HealthReason, type ToldReason, type UsageVerdict } from '../domain/usage/judgeCustomer';
import type { Month } from '../domain/usage/Month';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatMonth } from './formatMonth';
import { formatGrowth } from './formatGrowth';
import { formatShare } from './formatPercent';
import type { MessageKey } from './messages/MessageKey';
import type { Messages } from './Messages';
import { tellReason } from './tellReason';

/**
 * A verdict in words, with the numbers it rests on: "62.0 %, +1.1 % in 3 months → contact the SME" (playbook R04), or
 * what is wrong with the row. A customer judged by an older month than the sheet's latest one is told so.
 */
export function explainVerdict(
  verdict: UsageVerdict,
  { settings, latestMonth }: { readonly settings: UsageSettings; readonly latestMonth: Month | undefined },
  messages: Messages,
): string {
  const { health, reason, mauPercent, growth, month } = verdict;
  const told = isTold(reason) ? tellReason(reason, month, messages) : '';
  if (health === 'checkData') return told;
  const share = formatShare(mauPercent!, messages, settings.healthyFrom);
  const isOlder = month !== undefined && latestMonth !== undefined && month < latestMonth;
  const shown = isOlder
    ? messages.say('usage.shareIn', { share, month: formatMonth(month, messages.language) })
    : share;
  const facts = [shown, growthText(growth, settings, messages), told].filter(Boolean);
  const explained = facts.join(messages.say('format.listSeparator'));
  return health === 'stalled' ? `${explained} → ${messages.say('health.advice')}` : explained;
}

function isTold(reason: HealthReason): reason is ToldReason {
  return TOLD_REASONS.some((told) => told === reason);
}

function growthText(growth: number | undefined, settings: UsageSettings, messages: Messages): string {
  if (growth === undefined) return '';
  const { window, period } = settings;
  const key: MessageKey = period === 'everyMonth' ? 'usage.growth.everyMonth' : 'usage.growth.window';
  return messages.say(key, { growth: formatGrowth(growth, settings, messages), months: window });
}
