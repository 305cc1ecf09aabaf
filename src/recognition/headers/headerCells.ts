import { summedField } from './metricWords';
import type { Synonyms } from './Synonyms';
import type { CellValue, SheetSnapshot } from '../cells/WorkbookSnapshot';

/** A cell of a header row that is not blank. */
export interface HeaderCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** The filled cells of a row; [] for a row outside the window. */
export function headerCells({ window }: SheetSnapshot, row: number): readonly HeaderCell[] {
  const texts = window.text[row - window.top] ?? [];
  return (window.values[row - window.top] ?? [])
    .map((value, index) => ({ column: window.left + index, value, text: texts[index]! }))
    .filter(({ value }) => value !== '');
}

/** The first cell that carries the most telling of a field's words that are there; others of that word are not ours. */
export function matchColumns<F extends string>(
  cells: readonly HeaderCell[],
  synonyms: Synonyms<F>,
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {};
  // Numbers carry no words, and a row of data may hold hundreds of them.
  const named = cells
    .filter(({ value }) => typeof value === 'string')
    .map(({ column, value }) => [summedField(normalized(String(value))), column] as const);
  if (named.length === 0) return columns;
  const places = new Map(named.reverse());
  for (const [field, words] of Object.entries(synonyms) as [F, readonly string[]][]) {
    const word = words.map(normalized).find((each) => places.has(each));
    if (word !== undefined) columns[field] = places.get(word)!;
  }
  return columns;
}

/** Case, width, blanks and a trailing colon do not matter. */
export function normalized(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, ' ').replace(/\s*:$/, '').trim().toLowerCase();
}
