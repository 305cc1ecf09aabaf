/** What a number under a month counts. */
export type UsageMetric = 'mau' | 'percent' | 'entitlements';

/**
 * What a word around or above a month says: a metric, `other` for something that is not monthly active usage, `month`
 * for a word that only says that a month follows.
 */
export type MetricWord = UsageMetric | 'other' | 'month';

/** The words by the key of `wordKey`. */
export type MetricWords = ReadonlyMap<string, MetricWord>;

const ACCENTS = /[\u0300-\u036f]/g;
/** Also の and 的, which only join a month to what it counts. */
const PUNCTUATION = /[の的\s()[\]{}<>:;,.|/\\'"’‘“”·•~_=*#–—―−\-「」『』【】〈〉《》、。・]+/g;

/** Width, case and accents do not matter: "Ｍärz" → "marz". */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** What a word is looked up by: without blanks and punctuation either. @param plain as `plainText` gives it */
export function wordKey(plain: string): string {
  return plain.replace(PUNCTUATION, '');
}

/** How pivot tables call a field they add up, "Sum of MAU"; beside a month its "of" is gone already. */
const SUM =
  /^[\s("'[]*(?:(?:sum(?: of)?|summe(?: von)?|suma(?: de)?|soma(?: de)?)(?!\p{L})|(?:合計|求和项)\s*[/:])\s*/u;

/** A field a pivot table adds up by its own name; every other text as it is. @param lower in small letters */
export function summedField(lower: string): string {
  return lower.replace(SUM, '');
}

/** @param lists the words of each kind, of all languages; the first kind that lists a word has it */
export function metricWords(lists: Readonly<Record<MetricWord, readonly string[]>>): MetricWords {
  const words = new Map<string, MetricWord>();
  for (const [kind, list] of Object.entries(lists) as [MetricWord, readonly string[]][]) {
    for (const word of list) {
      const key = wordKey(plainText(word));
      if (!words.has(key)) words.set(key, kind);
    }
  }
  return words;
}

/** What a whole header says; a field that is added up counts what it adds. */
export function metricOf(text: string, words: MetricWords): MetricWord | undefined {
  return words.get(wordKey(summedField(plainText(text))));
}
