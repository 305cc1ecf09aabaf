import { tellReason } from '../../localization/tellReason';
import { GROWTH_BASES, GROWTH_PERIODS } from '../../domain/usage/UsageSettings';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import type { UsageSettingWords } from '../../recognition/usage/readUsageSettings';
import { formulaText } from '../../recognition/cells/formulaText';
import { belowWord, type UsageWords } from '../../recognition/usage/formulas/usageFormulas';
import type { WorkbookContent } from './workbookContent';

/** The words of the settings that are chosen, in all languages. */
export const USAGE_SETTING_WORDS: UsageSettingWords = {
  basis: wordsOf(GROWTH_BASES, ({ growthBases }) => growthBases),
  period: wordsOf(GROWTH_PERIODS, ({ growthPeriods }) => growthPeriods),
};

function wordsOf<T extends string>(
  codes: readonly T[],
  words: (vocabulary: Vocabulary) => Readonly<Record<T, string>>,
): Readonly<Record<T, readonly string[]>> {
  const all = Object.values(VOCABULARIES).map(words);
  return Object.fromEntries(codes.map((code) => [code, all.map((each) => each[code])])) as Record<T, string[]>;
}

/** What the word of each health begins with, the same in every language: healthy, below, stalled, check data. */
export function healthIcons({ messages }: Pick<WorkbookContent, 'messages'>): readonly string[] {
  const keys = ['health.healthy', 'health.below', 'health.stalled', 'health.checkData'] as const;
  return keys.map((key) => messages.raw(key).split(' ')[0]!);
}

/** The words of each health as formulas, that of the limit as it is at that moment. */
export function healthFormulas(content: Pick<WorkbookContent, 'messages'>): readonly string[] {
  const words = usageWords(content);
  return [formulaText(words.healthy), belowWord(words), formulaText(words.stalled), formulaText(words.checkData)].map(
    (word) => `=${word}`,
  );
}

/** The first heading of the list of usage tabs: it is known by it. */
export function listHeading({ messages }: Pick<WorkbookContent, 'messages'>): string {
  return messages.say('start.usageTab');
}

/** What stands above the list of usage tabs on the Start tab. */
export function usageTabsHeadings(content: Pick<WorkbookContent, 'messages' | 'vocabulary'>): readonly string[] {
  return [listHeading(content), ...healthFormulas(content), content.vocabulary.basisTitle];
}

/** The words of the live usage formulas in the workbook's language. */
export function usageWords({ messages }: Pick<WorkbookContent, 'messages'>): UsageWords {
  return {
    healthy: messages.say('health.healthy'),
    below: messages.raw('health.below'),
    percentFormat: messages.say('format.percent', { number: '0' }),
    stalled: messages.say('health.stalled'),
    checkData: messages.say('health.checkData'),
    advice: messages.say('health.advice'),
    reason: (reason, month) => tellReason(reason, month, messages),
  };
}
