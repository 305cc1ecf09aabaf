import { Columns } from '../sheets/Columns';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import type { Area } from '../cells/Area';
import { displayText } from './displayText';

/** Height of one line in the default font, in points. */
const LINE = 15;
/** Excel's tallest row. */
const TALLEST = 409;
/** Width of an average character of the default font, in points; wide characters count twice. */
export const CHARACTER = 4.7;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Gives rows the height their wrapped texts need. Without a font to measure it is an estimate; Excel's differs by a line at times. */
export function autofitRows(book: Book, sheet: Sheet, area: Area): void {
  const columns = new Columns(sheet);
  for (const row of sheet.rowsIn(area)) {
    const lines = row.cells.map((cell, column) => {
      if (!cell || !book.styles.style(cell.style).wrapText) return 1;
      return countLines(displayText(book, sheet, row.index, column), columns.width(column));
    });
    const highest = lines.reduce((most, count) => Math.max(most, count ?? 1), 1);
    sheet.setRowHeight(row.index, Math.min(highest * LINE, TALLEST), 'automatic');
  }
}

/** In average characters. */
export function charactersOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

function countLines(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / CHARACTER));
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(charactersOf(line) / perLine)))
    .reduce((sum, count) => sum + count, 0);
}
