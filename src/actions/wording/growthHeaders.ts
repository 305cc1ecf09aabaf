import { LONGEST_WINDOW, type UsageSettings } from '../../domain/usage/UsageSettings';
import type { UsageField } from '../../domain/usage/usageColumns';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { HeaderWords, Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { foldWord } from '../../recognition/text/foldWord';
import { firstWords } from './firstWords';

/** Stands in a header for the months growth is measured over. */
const MONTHS = '{months}';

const WINDOWS = Array.from({ length: LONGEST_WINDOW }, (_, index) => index + 1);

/** "{months}-month growth" → "4-month growth" */
export function inWindow(header: string, window: UsageSettings['window']): string {
  return header.replace(MONTHS, String(window));
}

/** Headers as they read for every window that can be set. */
export function inEveryWindow(headers: readonly string[]): readonly string[] {
  return headers.flatMap((header) =>
    header.includes(MONTHS) ? WINDOWS.map((window) => inWindow(header, window)) : header,
  );
}

/** The headers of a usage tab as we write them. */
export function usageHeadersIn(
  { usageHeaders }: Vocabulary,
  window: UsageSettings['window'],
): Readonly<Record<UsageField, string>> {
  return { ...firstWords(usageHeaders), growth: inWindow(usageHeaders.growth[0], window) };
}

/** A growth header of ours, in any language and for any window, as it reads for another one; undefined for any other. */
export function growthHeaderFor(header: string, window: UsageSettings['window']): string | undefined {
  const word = OF_HEADER.get(foldWord(header));
  return word && inWindow(word, window);
}

const GROWTH_WORDS: readonly HeaderWords[] = Object.values(VOCABULARIES).flatMap(({ usageHeaders, liveHeaders }) => [
  usageHeaders.growth,
  liveHeaders.growth,
]);

const OF_HEADER = new Map(
  GROWTH_WORDS.flatMap(([word]) => inEveryWindow([word]).map((header) => [foldWord(header), word] as const)),
);
