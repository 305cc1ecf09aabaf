import type { UsageNumber } from '../domain/usage/judgeUsage';
import { formatMonth } from './formatMonth';
import { formatShare } from './formatPercent';
import type { Messages } from './Messages';

/** The numbers a verdict rests on: "62 of 100 in Jun 2026; 50 of 100 in Mar 2026", of shares "62.0 % in Jun 2026". */
export function explainNumbers(numbers: readonly UsageNumber[], messages: Messages): string {
  return numbers
    .map(({ month, value, entitlements }) => {
      const named = formatMonth(month, messages.language);
      return entitlements === undefined
        ? messages.say('usage.shareIn', { share: formatShare(value, messages), month: named })
        : messages.say('usage.usersIn', { users: value, entitlements, month: named });
    })
    .join(messages.say('usage.basis.separator'));
}
