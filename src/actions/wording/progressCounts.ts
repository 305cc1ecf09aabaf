import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { formulaText } from '../../recognition/cells/formulaText';
import type { WorkbookContent } from './workbookContent';

/** The words of every language: what is counted stays counted when the workbook changes its language. */
const DONE_WORDS = inAllLanguages(({ statuses }) => statuses.done);
const SCOPE_WORDS = {
  inScope: inAllLanguages(({ scope }) => scope.inScope),
  outOfScope: inAllLanguages(({ scope }) => scope.outOfScope),
  needsAnswer: inAllLanguages(({ scope }) => scope.needsAnswer),
  removed: inAllLanguages(({ scope }) => scope.removed),
};

function inAllLanguages(word: (vocabulary: Vocabulary) => string): readonly string[] {
  return [...new Set(Object.values(VOCABULARIES).map(word))];
}

/**
 * The live counts of a service's items on the Start tab: in scope, done, needs an answer, out of scope.
 * @param prefix what the ids of its items begin with: "EXCHANGE"
 * @param table name of the checklist's table
 */
export function progressCounts(
  prefix: string,
  table: string,
  { vocabulary }: Pick<WorkbookContent, 'vocabulary'>,
): readonly string[] {
  const { id: idHeader, inScope, status } = vocabulary.checklistHeaders;
  const count = (...tests: readonly (readonly [string, string])[]): string => {
    const pairs = [[idHeader[0], `${prefix}-*`] as const, ...tests];
    return `COUNTIFS(${pairs.map(([header, word]) => `${table}[${header}],${formulaText(word)}`).join(',')})`;
  };
  const inState = (state: keyof Vocabulary['scope']): string =>
    `=${SCOPE_WORDS[state].map((word) => count([inScope[0], word])).join('+')}`;
  const visible = [...SCOPE_WORDS.outOfScope, ...SCOPE_WORDS.removed].map((word) => [inScope[0], `<>${word}`] as const);
  const done = DONE_WORDS.map((word) => count([status[0], word], ...visible));
  return [inState('inScope'), `=${done.join('+')}`, inState('needsAnswer'), inState('outOfScope')];
}
