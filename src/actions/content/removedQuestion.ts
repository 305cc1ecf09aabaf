import { VOCABULARIES } from '../../localization/vocabularies';
import type { WorkbookContent } from '../wording/workbookContent';

const MARKS = Object.values(VOCABULARIES).map(({ scope }) => `${scope.removed}: `);

/** What a question says that the content has no more, so that its answer stays without being one that counts. */
export function markedRemoved(question: string, { vocabulary }: WorkbookContent): string {
  return isMarkedRemoved(question) ? question : `${vocabulary.scope.removed}: ${question}`;
}

/** True for a question that is marked, in any language. */
export function isMarkedRemoved(question: string): boolean {
  return MARKS.some((mark) => question.startsWith(mark));
}
