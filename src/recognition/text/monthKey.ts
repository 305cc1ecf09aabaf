import { plainText } from './foldWord';

const SIGNS = /[\s\-–—׳/_.,()[\]{}:;*'’ʼ‘"“”|·•]+/g;

/** What a month name is looked up by: plain letters, one blank between its words. "D’abril" → "d abril" */
export function monthKey(text: string): string {
  return plainText(text).replace(SIGNS, ' ').trim();
}
