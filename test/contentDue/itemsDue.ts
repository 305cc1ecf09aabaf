import { SERVICE_IDS, SERVICES } from '../../src/catalog/services/catalog';
import type { Evidence } from '../../src/catalog/definition/defineService';

export interface DueItem {
  readonly id: string;
  /** `expired`: a date in the text has passed; `notChecked`: nobody compared it with its source for half a year. */
  readonly reason: 'expired' | 'notChecked';
  readonly evidence: Evidence;
}

const MONTHS_UNTIL_CHECK = 6;

/** What every item that names its source rests on, by id. */
export const EVIDENCE: ReadonlyMap<string, Evidence> = new Map(
  SERVICE_IDS.flatMap((service) =>
    Object.entries<{ readonly area: string; readonly evidence?: Evidence }>(SERVICES[service].definition.items).flatMap(
      ([id, { evidence }]) => (evidence ? [[id, evidence] as const] : []),
    ),
  ),
);

/**
 * The items whose text somebody should compare with its source, expired ones first.
 * @param day `2026-12-31`
 */
export function itemsDue(day: string): readonly DueItem[] {
  const due = [...EVIDENCE].flatMap(([id, evidence]): DueItem[] => {
    if (evidence.validUntil !== undefined && evidence.validUntil < day) return [{ id, reason: 'expired', evidence }];
    return monthsBetween(evidence.checked, day) >= MONTHS_UNTIL_CHECK ? [{ id, reason: 'notChecked', evidence }] : [];
  });
  return [...due.filter(({ reason }) => reason === 'expired'), ...due.filter(({ reason }) => reason === 'notChecked')];
}

function monthsBetween(month: string, day: string): number {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(day) - count(month);
}
