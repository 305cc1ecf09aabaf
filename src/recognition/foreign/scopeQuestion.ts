import type { Group } from '../../domain/foreign/Group';
import { plainText } from '../text/foldWord';
import type { ForeignWords } from './ForeignWords';
import { groupOf, serviceGroup } from './groups/groupOf';

/** What a question about scope is about. */
export interface ScopeQuestion {
  /** `itsGroup`: the question names none, "Is it in scope?". */
  readonly about: 'group' | 'itsGroup';
  /** Undefined where the question names something that is no group as a whole. */
  readonly group: Group | undefined;
  /** True where yes means out of scope. */
  readonly isOutside: boolean;
}

const BRACKETS = /[（(\[].*?[)）\]]/gu;
const SIGNS = /[¿?？!.。]+/gu;

/** Undefined for a question that is not about scope. @param known the groups of the checklists, by their key */
export function scopeQuestion(
  text: string,
  words: ForeignWords,
  known: ReadonlyMap<string, Group>,
): ScopeQuestion | undefined {
  const plain = plainText(text).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim();
  const outside = around(plain, words.scope.outside);
  const subject = outside ?? around(plain, words.scope.inside);
  if (subject === undefined) return undefined;
  return { ...groupAsked(subject, words, known), isOutside: outside !== undefined };
}

/** What stands before and after the first of some phrases; undefined where none of them stands in the text. */
function around(text: string, phrases: readonly string[]): string | undefined {
  const phrase = phrases.find((each) => indexOf(text, each) >= 0);
  if (phrase === undefined) return undefined;
  const start = indexOf(text, phrase);
  return `${text.slice(0, start).trim()} ${text.slice(start + phrase.length).trim()}`.trim();
}

/** Latin phrases only count as whole words. */
function indexOf(text: string, phrase: string): number {
  if (!/^[a-z]/.test(phrase)) return text.indexOf(phrase);
  return text.search(new RegExp(`(?<![a-z0-9])${phrase.replace(/[-]/g, '\\-')}(?![a-z0-9])`));
}

function groupAsked(
  subject: string,
  { readGroup }: ForeignWords,
  known: ReadonlyMap<string, Group>,
): Pick<ScopeQuestion, 'about' | 'group'> {
  const bare = subject.replace(BRACKETS, ' ');
  const { services, rest } = readGroup(bare);
  const names = [bare, bare.split(' ').slice(1).join(' '), rest];
  const category = names.flatMap((name) => known.get(groupOf(name, readGroup)?.key ?? '') ?? []);
  if (services.length === 0 && rest === '') return { about: 'itsGroup', group: undefined };
  if (services.length === 1 && rest === '')
    return {
      about: 'group',
      group: known.get(serviceGroup(services[0]!, bare).key) ?? serviceGroup(services[0]!, bare),
    };
  return { about: 'group', group: services.length === 0 ? category[0] : undefined };
}
