import { tellReason } from '../../localization/tellReason';
import { GROWTH_BASES, GROWTH_PERIODS } from '../../domain/usage/UsageSettings';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import type { UsageSettingWords } from '../../recognition/usage/readUsageSettings';
import type { UsageWords } from '../../recognition/usage/formulas/usageFormulas';
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
