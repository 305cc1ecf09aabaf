import type { ItemScope } from '../../domain/checklist/scopeItem';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { foldWord } from '../../recognition/text/foldWord';

const states = new Map(
  Object.values(VOCABULARIES).flatMap(({ scope }) =>
    Object.entries(scope).map(([state, word]) => [foldWord(word), state as keyof Vocabulary['scope']] as const),
  ),
);

const answers = new Map(
  Object.values(VOCABULARIES).flatMap(({ answers: { yes, no } }) => [
    [foldWord(yes), 'inScope' as const],
    [foldWord(no), 'outOfScope' as const],
  ]),
);

/** What a cell of our In scope column says, in any of our languages; undefined for anything else. */
export function scopeSaid(text: string): keyof Vocabulary['scope'] | undefined {
  return states.get(foldWord(text));
}

/** The scope that somebody set by hand, in our words or with yes and no; undefined where the cell says none. */
export function scopeByHand(text: string): ItemScope['state'] | undefined {
  const said = scopeSaid(text) ?? answers.get(foldWord(text));
  return said === 'removed' ? undefined : said;
}
