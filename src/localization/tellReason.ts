import type { ToldReason } from '../domain/usage/judgeCustomer';
import type { Month } from '../domain/usage/Month';
import { formatMonth } from './formatMonth';
import type { Messages } from './Messages';

/** A reason in words. @param month the month it is about, where it names one */
export function tellReason(reason: ToldReason, month: Month | undefined, messages: Messages): string {
  const values = { month: month === undefined ? '' : formatMonth(month, messages.language) };
  return messages.say(`health.reason.${reason}`, values);
}
