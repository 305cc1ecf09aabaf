import { WorkbookError } from './WorkbookError';

/** Longer than any number, date or boolean that Excel would read out of a text. */
const LONGEST_VALUE = 40;

/** Excel's limit. */
const LONGEST_TEXT = 32_767;
/** How much of a text is said when it cannot be written. */
const LONGEST_START = 30;
const TAB_AND_LINE_BREAKS = [0x09, 0x0a, 0x0d];

/**
 * A text to be assigned to `range.values` so that it arrives as exactly that text. Excel would make a formula of a
 * leading `=`, `+`, `-` or `@`, a number of "007", a date of "MAR-01", a boolean of "true"; an apostrophe prevents it.
 * @throws WorkbookError textTooLong, textNotForCells for characters a file cannot hold (XML 1.0, 2.2)
 */
export function textForCell(text: string): string {
  const quoted = quotedText(text);
  if (quoted.length > LONGEST_TEXT) throw new WorkbookError('textTooLong', {}, { start: startOf(text) });
  const isForbiddenText = MAYBE_FORBIDDEN.test(text) && [...text].some(isForbidden);
  if (isForbiddenText) throw new WorkbookError('textNotForCells', {}, { start: startOf(text) });
  return quoted;
}

/** The same for a text that comes from a cell, and is to go back there as it was. */
export function quotedText(text: string): string {
  return text === '' || isSurelyText(text) ? text : `'${text}`;
}

const MAYBE_FORBIDDEN = /[\p{Surrogate}\p{Cc}\uFFFE\uFFFF]/u;

function startOf(text: string): string {
  const characters = [...text.slice(0, LONGEST_START)];
  return characters.filter((character) => !isForbidden(character)).join('');
}

/** Half of a pair, or a control character. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return !TAB_AND_LINE_BREAKS.includes(code);
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

function isSurelyText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > LONGEST_VALUE) return true;
  // A single word may be a boolean in some language; a digit may make it a date or a number.
  return !/\p{N}/u.test(text) && /\p{L}\s+\S/u.test(text);
}
