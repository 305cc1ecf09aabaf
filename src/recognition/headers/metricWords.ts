import { ENTITLEMENT_KINDS, type EntitlementKind } from '../../domain/usage/entitlementKinds';
import { foldWord, plainText } from '../text/foldWord';

/**
 * What a number under a month counts. `users` does not say which ones: the active ones where licenses of the same month
 * stand beside them.
 */
export type UsageMetric = 'mau' | 'percent' | 'users' | EntitlementKind;

/**
 * What a word around or above a month says: a metric, `other` for something that is not monthly active usage, `month`
 * for a word that only says that a month follows.
 */
export type MetricWord = UsageMetric | 'other' | 'month';

/** The words by the key of `metricKey`. */
export type MetricWords = ReadonlyMap<string, MetricWord>;

/** Also の and 的, which only join a month to what it counts. */
const JOINING = /[の的\s()[\]{}<>:;,.|/\\"“”·•~_=*#–—―−\-「」『』【】〈〉《》、。・]+/g;

/**
 * What a word beside a month is looked up by. It is coarser than other words: "MAU (Jan 2026)" leaves a bracket with
 * the word, and "MAU - Jan 2026" a dash.
 */
export function metricKey(text: string): string {
  return foldWord(text).replace(JOINING, '');
}

/** How pivot tables call a field they add up, "Sum of MAU"; beside a month its "of" is gone already. */
const SUM =
  /^[\s("'[]*(?:(?:sum(?:\s+of)?|summe(?:\s+von)?|suma(?:\s+de)?|soma(?:\s+de)?)(?!\p{L})|(?:合計|求和项)\s*[/:])\s*/u;

/** A field a pivot table adds up by its own name; every other text as it is, in plain letters. */
export function summedField(text: string): string {
  return plainText(text).replace(SUM, '');
}

/** @param lists the words of each kind, of all languages; the first kind that lists a word has it */
export function metricWords(lists: Readonly<Record<MetricWord, readonly string[]>>): MetricWords {
  const words = new Map<string, MetricWord>();
  for (const [kind, list] of Object.entries(lists) as [MetricWord, readonly string[]][]) {
    for (const word of list) {
      const key = metricKey(word);
      if (!words.has(key)) words.set(key, kind);
    }
  }
  return words;
}

/** True for numbers that usage is measured against. */
export function isEntitlements(metric: MetricWord | undefined): metric is EntitlementKind {
  return ENTITLEMENT_KINDS.some((kind) => kind === metric);
}

/** What a whole header says; a field that is added up counts what it adds. */
export function metricOf(text: string, words: MetricWords): MetricWord | undefined {
  return words.get(metricKey(summedField(text)));
}
