import type { CustomersReport } from '../../../actions/usage/customers/customersReport';
import { formatPercent } from '../../../localization/formatPercent';
import type { Messages } from '../../../localization/Messages';

/** What came out, in a sentence: "3 customers are stalled, 4 below 70 %." */
export function usageResult(
  { stalled, below, checkData, settings }: Pick<CustomersReport, 'stalled' | 'below' | 'checkData' | 'settings'>,
  messages: Messages,
): string {
  const limit = formatPercent(settings.healthyFrom, messages);
  return messages.say('usage.result', { stalled, below, checkData, limit });
}
