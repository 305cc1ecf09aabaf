import type { CellValue } from '../cells/WorkbookSnapshot';
import { foldWord } from '../text/foldWord';

/** A text cell of a row that may be a header. */
export interface HeaderText {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  /** What the header is compared by. */
  readonly word: string;
}

const BRACKETS = /[（(\[].*?[)）\]]/gu;
const SIGNS_AT_ENDS = /^[¿¡\s]+|[?？*!:：.\s]+$/gu;

/** The cells of a row that hold text. @param left 0-based column of the first value */
export function headerTexts(values: readonly CellValue[], left: number): readonly HeaderText[] {
  return values.flatMap((value, index) => {
    if (typeof value !== 'string' || value.trim() === '') return [];
    const text = value.trim();
    return [{ column: left + index, text, word: headerWord(text) }];
  });
}

/** The word a header is looked up by: without hints in brackets, question marks and asterisks. */
export function headerWord(text: string): string {
  return foldWord(bareHeader(text));
}

/** A header without hints in brackets and signs at its ends; one of nothing else is as it is. */
export function bareHeader(text: string): string {
  const bare = text.replace(BRACKETS, ' ').replace(SIGNS_AT_ENDS, '').trim();
  return bare === '' ? text : bare;
}
