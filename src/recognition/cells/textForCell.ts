/** Longer than any number, date or boolean that Excel would read out of a text. */
const LONGEST_VALUE = 40;

/**
 * A text to be assigned to `range.values` so that it arrives as exactly that text. Excel would make a formula of a
 * leading `=`, `+`, `-` or `@`, a number of "007", a date of "MAR-01", a boolean of "true"; an apostrophe prevents it.
 */
export function textForCell(text: string): string {
  return text === '' || isSurelyText(text) ? text : `'${text}`;
}

function isSurelyText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > LONGEST_VALUE) return true;
  // A single word may be a boolean in some language; a digit may make it a date or a number.
  return !/\p{N}/u.test(text) && /\p{L}\s+\S/u.test(text);
}
