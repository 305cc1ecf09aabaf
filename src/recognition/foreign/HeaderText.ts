import type { CellValue } from '../cells/WorkbookSnapshot';
import { foldWord, plainText } from '../text/foldWord';

/** A text cell of a row that may be a header; its words are read once. */
export interface HeaderText {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  /** What the header is looked up by. */
  readonly word: string;
  /** Of several words the last one, folded; undefined for a single word. */
  readonly lastWord: string | undefined;
}

const BRACKETS = /[（(\[].*?[)）\]]/gu;
const SIGNS_AT_END = /[?？*!:：\s]+$/u;
/** A shorter last word says too little. */
const SHORTEST = 3;

/** The cells of a row that hold text. @param left 0-based column of the first value */
export function headerTexts(values: readonly CellValue[], left: number): readonly HeaderText[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && value.trim() !== '' ? [headerText(left + index, value.trim())] : [],
  );
}

function headerText(column: number, text: string): HeaderText {
  const words = plainText(bareText(text)).split(/[\s/-]+/);
  const last = words.length > 1 && words.at(-1)!.length >= SHORTEST ? words.at(-1) : undefined;
  return { column, text, word: headerWord(text), lastWord: last === undefined ? undefined : foldWord(last) };
}

/** The word a header is looked up by: without hints in brackets, question marks and asterisks. */
export function headerWord(text: string): string {
  const bare = bareText(text);
  return foldWord(bare === '' ? text : bare);
}

function bareText(text: string): string {
  return text.replace(BRACKETS, ' ').replace(SIGNS_AT_END, '').trim();
}
