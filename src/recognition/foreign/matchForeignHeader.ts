import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { Synonym } from '../headers/Synonyms';
import type { ForeignWords } from './ForeignWords';
import type { HeaderText } from './HeaderText';

/** A column that a header names. */
export interface NamedColumn {
  readonly column: number;
  readonly header: string;
  readonly strength: Synonym['strength'];
}

export type NamedColumns = ReadonlyMap<ForeignField, NamedColumn>;

const WITHOUT_BLANKS = /[\u3040-\u9fff]/;

/**
 * The columns some fields stand in: each field takes the first cell with the most telling of its words, and each cell
 * is taken once. A header that only ends with such a word ("Remediation task") is a weak one.
 */
export function matchForeignHeader(
  cells: readonly HeaderText[],
  fields: readonly ForeignField[],
  { headers }: ForeignWords,
): NamedColumns {
  const columns = new Map<ForeignField, NamedColumn>();
  const places = new Map([...cells].reverse().map((cell) => [cell.word, cell]));
  const free = new Set(cells);
  const take = (field: ForeignField, cell: HeaderText | undefined, strength: Synonym['strength']): void => {
    if (!cell || columns.has(field) || !free.delete(cell)) return;
    columns.set(field, { column: cell.column, header: cell.text, strength });
  };
  for (const strength of ['strong', 'weak'] as const) {
    for (const field of fields) {
      const found = headers[field].find((each) => each.strength === strength && free.has(places.get(each.word)!));
      take(field, found && places.get(found.word), strength);
    }
  }
  for (const field of fields) take(field, cellEnding([...free], headers[field]), 'weak');
  return columns;
}

/** The first cell whose last word is one of a field's strong words; where words are not apart, whose end is. */
function cellEnding(cells: readonly HeaderText[], synonyms: readonly Synonym[]): HeaderText | undefined {
  const ends = ({ word, lastWord }: HeaderText, synonym: Synonym): boolean =>
    synonym.strength === 'strong' &&
    (synonym.word === lastWord ||
      (synonym.word.length > 1 && WITHOUT_BLANKS.test(synonym.word) && word.endsWith(synonym.word)));
  return cells.find((cell) => synonyms.some((synonym) => ends(cell, synonym)));
}
