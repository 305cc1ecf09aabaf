import type { HeaderCell } from './readHeaders';
import type { Synonym, Synonyms } from './Synonyms';

/**
 * For each field the first cell that carries the most telling of its words that are there; others of that word are not
 * ours.
 * @param strength the weakest words that count
 */
export function matchColumns<F extends string>(
  cells: readonly HeaderCell[],
  synonyms: Synonyms<F>,
  strength: Synonym['strength'] = 'strong',
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {};
  // Numbers carry no words, and a row of data may hold hundreds of them.
  const named = cells
    .filter(({ value }) => typeof value === 'string')
    .map(({ words, column }) => [words, column] as const);
  if (named.length === 0) return columns;
  const places = new Map(named.reverse());
  for (const [field, list] of Object.entries(synonyms) as [F, readonly Synonym[]][]) {
    const found = list.find((each) => places.has(each.word) && (strength === 'weak' || each.strength === 'strong'));
    if (found) columns[field] = places.get(found.word)!;
  }
  return columns;
}
