import { formatMonth } from '../localization/formatMonth';
import type { UsageWords } from '../workbook/usageFormulas';
import type { WorkbookContent } from './workbookContent';

const REASONS = [
  'duplicateCustomer',
  'noEntitlements',
  'noValue',
  'notANumber',
  'negativeNumber',
  'aboveEntitlements',
  'notEnoughHistory',
] as const;

/** The words of the live usage formulas in the workbook's language. */
export function usageWords({ messages, language }: Pick<WorkbookContent, 'messages' | 'language'>): UsageWords {
  return {
    healthy: messages.say('health.healthy'),
    below: messages.raw('health.below'),
    percentFormat: messages.say('format.percent', { number: '0' }),
    stalled: messages.say('health.stalled'),
    checkData: messages.say('health.checkData'),
    reasons: Object.fromEntries(
      REASONS.map((reason) => [reason, messages.say(`health.reason.${reason}`)]),
    ) as UsageWords['reasons'],
    noRecentValue: (month) => messages.say('health.reason.noRecentValue', { month: formatMonth(month, language) }),
  };
}
