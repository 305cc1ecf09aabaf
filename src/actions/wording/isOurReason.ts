import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';

/** "EXCHANGE-Q1: Yes", "EXCHANGE-Q1 is not answered" or, of a service, "… (EXCHANGE-Q1: No)". */
const OF_QUESTION = /^[A-Z0-9]+-Q\d+\b|[(（][A-Z0-9]+-Q\d+\s*[:：][^]*[)）]/;

type Reason = keyof Vocabulary['reasons'];

/** What is left of our other reasons without what differs from workbook to workbook. */
const PARTS = Object.values(VOCABULARIES).flatMap(({ reasons }) =>
  Object.entries(reasons).map(([reason, words]) => ({
    reason: reason as Reason,
    parts: words.split(/\{\w+\}/).filter(Boolean),
  })),
);

/** True for a reason that we write, in any language: another one is somebody's own. */
export function isOurReason(text: string): boolean {
  return OF_QUESTION.test(text) || says(text, ['always', 'removed', 'notInEdition', 'edited']);
}

/** True for what we write of an item that the content has no more. */
export function saysRemoved(text: string): boolean {
  return says(text, ['removed']);
}

function says(text: string, meant: readonly Reason[]): boolean {
  return PARTS.some(({ reason, parts }) => meant.includes(reason) && parts.every((part) => text.includes(part)));
}
