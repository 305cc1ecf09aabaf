import type { XmlElement } from './XmlElement';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same namespace in strict files. */
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The attribute by which a new element names a relationship: under the prefix that is bound where the element goes, and
 * with a declaration of its own where none is, because some writers declare the prefix on each element or call it otherwise.
 * @param around the elements the new one goes into, from the root on
 */
export function relationshipId(id: string, around: readonly XmlElement[]): Record<string, string> {
  const bound = Object.assign({}, ...around.map(({ attributes }) => attributes)) as Record<string, string>;
  const declaration = Object.keys(bound).find(
    (name) => name.startsWith('xmlns:') && [RELATIONSHIPS, STRICT_RELATIONSHIPS].includes(bound[name]!),
  );
  if (declaration) return { [`${declaration.slice('xmlns:'.length)}:id`]: id };
  return { 'xmlns:r': RELATIONSHIPS, 'r:id': id };
}
