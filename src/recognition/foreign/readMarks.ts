import type { CellValue } from '../cells/WorkbookSnapshot';
import { foldWord } from '../text/foldWord';

/** What a cell says to "is it in scope?". A blank one says nothing, and neither does one we do not understand. */
export type Mark = 'yes' | 'no' | 'blank' | 'unknown';

/** Words for yes and no of all languages, folded, and those that say that nothing is decided. */
export interface MarkWords {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

const TICKS = new Set(['✓', '✔', '✔️', '☑', '✅', '○', '〇', '◯', '●', '√']);
const CROSSES = new Set(['×', '✗', '✘', '❌', '✖', '✕']);
const BLANKS = new Set(['', '☐', '□']);
const LETTER_X = 'x';

/** Understands the cells of one column: a cross means no where others are ticked, alone it may mean either. */
export function readMarks(values: readonly CellValue[], words: MarkWords): readonly Mark[] {
  const texts = values.map((value) => (typeof value === 'boolean' ? value : String(value).trim()));
  const isTicked = texts.some((text) => typeof text === 'string' && TICKS.has(text));
  return texts.map((text) => (typeof text === 'boolean' ? (text ? 'yes' : 'no') : markOf(text, isTicked, words)));
}

function markOf(text: string, isTicked: boolean, { yes, no, open }: MarkWords): Mark {
  if (BLANKS.has(text)) return 'blank';
  if (TICKS.has(text)) return 'yes';
  if (CROSSES.has(text)) return isTicked ? 'no' : 'unknown';
  const word = foldWord(text.replace(/[!！]+$/, ''));
  if (open.has(word)) return 'blank';
  if (yes.has(word) || word === LETTER_X) return 'yes';
  return no.has(word) ? 'no' : 'unknown';
}
