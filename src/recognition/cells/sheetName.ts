const LONGEST = 31;

/** A text as Excel allows it for a tab: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
export function sheetName(text: string): string {
  const allowed = text
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return allowed
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim();
}
