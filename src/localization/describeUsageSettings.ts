import { amberFrom } from '../domain/usage/ragOf';
import type { UsageSettings } from '../domain/usage/UsageSettings';
import { formatPercent, formatPoints } from './formatPercent';
import type { MessageKey } from './messages/MessageKey';
import type { Messages } from './Messages';

/** The settings customers are judged by: "Healthy from 70 %; stalled under 3 % in 3 months, measured against where it began." */
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

/** What the colours beside the shares mean: "Green from 70 %, amber from 40 %, red below." */
export function describeTrafficLight(settings: UsageSettings, messages: Messages): string {
  return messages.say('usage.settings.rag', {
    healthyFrom: formatPercent(settings.healthyFrom, messages),
    amberFrom: formatPercent(amberFrom(settings), messages),
  });
}
