import { VOCABULARIES } from '../../localization/vocabularies';
import type { WorkbookContent } from '../wording/workbookContent';

const MARKS = Object.values(VOCABULARIES).map(({ reasons }) => reasons.edited);

/** What a question says that somebody edited and that stays, as Why does for an item. */
export function markedKept(question: string, { vocabulary }: WorkbookContent): string {
  return `${vocabulary.reasons.edited} ${question}`;
}

/** A question as somebody wrote it, without the mark in whichever language. */
export function withoutKeptMark(question: string): string {
  const mark = MARKS.find((each) => question.startsWith(each));
  return mark === undefined ? question : question.slice(mark.length).trim();
}
