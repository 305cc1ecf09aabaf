import type { Month } from '../domain/usage/Month';
import { LONGEST_PACE, type Pace } from '../domain/usage/paceOf';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatMonth } from './formatMonth';
import { formatPercent } from './formatPercent';
import type { Messages } from './Messages';

/**
 * A pace in words: when the customer is healthy, or since when it is stalled; '' where there is nothing to say.
 * @param month the month judged
 */
export function explainPace(
  { monthsToHealthy, stalledSince }: Pace,
  month: Month | undefined,
  { healthyFrom }: Pick<UsageSettings, 'healthyFrom'>,
  messages: Messages,
): string {
  const parts: string[] = [];
  if (stalledSince !== undefined) {
    parts.push(messages.say('usage.pace.stalledSince', { month: formatMonth(stalledSince, messages.language) }));
  }
  if (monthsToHealthy !== undefined && month !== undefined) {
    const limit = formatPercent(healthyFrom, messages);
    const isNear = monthsToHealthy <= LONGEST_PACE;
    // A growth next to nothing leads to a year that no calendar has.
    const when = isNear ? formatMonth(month + monthsToHealthy, messages.language) : '';
    parts.push(messages.say(isNear ? 'usage.pace.reaches' : 'usage.pace.tooFar', { limit, month: when }));
  }
  return parts.join(messages.say('format.listSeparator'));
}
