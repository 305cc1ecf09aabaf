import type { SheetSnapshot } from '../cells/WorkbookSnapshot';
import { foldWord } from '../text/foldWord';
import { columnShape } from './columnShape';
import type { OtherSheet } from './ForeignTab';
import type { ForeignWords } from './ForeignWords';
import { headerTexts, type HeaderText } from './HeaderText';

/** So many headers of other lists make one; fewer may stand on a checklist as well. */
const OTHER_HEADERS = 2;
const RACI_COLUMNS = 2;
/** Titles stand above everything else. */
const TITLE_ROWS = 4;

/** What a sheet is by its title or its data; undefined where they do not say that it is something else. */
export function otherSheet(sheet: SheetSnapshot, words: ForeignWords): OtherSheet | undefined {
  if (isRaci(sheet, words)) return 'raci';
  const { values, left } = sheet.window;
  const rows = values.slice(0, TITLE_ROWS).map((line) => headerTexts(line, left));
  const titles = rows.flatMap((cells) => (cells.length === 1 ? [cells[0]!.text] : []));
  return [sheet.name, ...titles].some((title) => words.otherTitles.has(titleWord(title))) ? 'otherList' : undefined;
}

/** True for the header of a risk register, a plan or another list that is no checklist. */
export function isOtherHeader(cells: readonly HeaderText[], words: ForeignWords): boolean {
  return cells.filter(({ word }) => words.otherHeaders.has(word)).length >= OTHER_HEADERS;
}

function titleWord(text: string): string {
  return foldWord(text.replace(/^[\s\d.)-]+/, ''));
}

function isRaci({ window, dayOffset }: SheetSnapshot, words: ForeignWords): boolean {
  const width = Math.max(0, ...window.values.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) =>
    window.values.map((line, row) => ({
      value: line[column] ?? '',
      text: window.text[row]![column] ?? '',
      days: { dayOffset },
    })),
  );
  return columns.filter((cells) => columnShape(cells.slice(1), words)?.shape === 'raci').length >= RACI_COLUMNS;
}
