import { contentAge } from '../../domain/services/contentAge';
import type { ContentState } from './contentState';

/** A text that stands in a cell of ours, and the one that should. */
export interface OurText {
  /** Of the item or the question as it is known today. */
  readonly id: string;
  /** What other ids of the content had the row before. */
  readonly formerId?: string | undefined;
  readonly found: string;
  readonly wanted: string;
}

/**
 * Of texts that are not what they should be those that somebody edited: no version of the content had them. Of a content
 * older than the first we know nobody can tell. What they are told by is loaded only where a text differs.
 */
export async function editedTexts<T extends OurText>(
  texts: readonly T[],
  { version, age }: ContentState,
): Promise<readonly T[]> {
  const differing = texts.filter(({ found, wanted }) => found !== wanted && found.trim() !== '');
  if (differing.length === 0) return [];
  const { FIRST_SHIPPED_VERSION, wasShipped } = await import('../../catalog/shipped/wasShipped');
  if (age === 'older' && contentAge(version, FIRST_SHIPPED_VERSION) === 'older') return [];
  return differing.filter(({ id, formerId = id, found }) => ![id, formerId].some((each) => wasShipped(each, found)));
}
