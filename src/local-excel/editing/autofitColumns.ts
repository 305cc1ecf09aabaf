import type { Book } from '../book/Book';
import type { Area } from '../cells/Area';
import { Columns } from '../sheets/Columns';
import type { Sheet } from '../sheets/Sheet';
import { CHARACTER, charactersOf } from './autofitRows';
import { displayText } from './displayText';

/** Blank space beside a text, in characters. */
const PADDING = 2;
/** Excel's widest column, in points. */
const WIDEST = 1342.5;

/** Gives columns the width their longest text needs; an estimate, as for rows. Columns without text stay as they are. */
export function autofitColumns(book: Book, sheet: Sheet, area: Area): void {
  const used = sheet.clip(area);
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    const lengths = sheet.rowsIn(used).map(({ index }) => {
      const isWrapped = book.styles.style(sheet.styleAt(index, column)).wrapText;
      return isWrapped ? 0 : charactersOf(displayText(book, sheet, index, column));
    });
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) new Columns(sheet).setWidth(column, column, Math.min((longest + PADDING) * CHARACTER, WIDEST));
  }
}
