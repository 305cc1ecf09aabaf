import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatPercent, formatPoints } from './formatPercent';
import type { MessageKey, Messages } from './Messages';

/** The settings customers are judged by: "Healthy from 70 %; stalled under 3 % in 3 months (relative)." */
export function describeUsageSettings(settings: UsageSettings, messages: Messages): string {
  const { healthyFrom, stalledUnder, basis, period, window } = settings;
  const key: MessageKey = `usage.settings.${period}`;
  return messages.say(key, {
    healthyFrom: formatPercent(healthyFrom, messages),
    stalledUnder: (basis === 'points' ? formatPoints : formatPercent)(stalledUnder, messages),
    months: window,
    basis,
  });
}
