import { refuse, textUpTo, type Kind } from '../../wire/parameters';
import { formula } from './formula';

/** What a cell can be given; null leaves it as it is. */
export type CellEntry = string | number | boolean | null;

/** One entry for all cells, or a 2-D array with one for each. */
export type Entries<E> = E | readonly (readonly E[])[];

/** Text that fits a cell: 32,767 characters ("Excel specifications and limits"). */
const cellText = textUpTo(32_767);

const entry: Kind<CellEntry> = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.startsWith('=') && value.length > 1) return formula(value);
  return cellText(value);
};

/** @param kind of one cell's entry */
export function entriesOf<E>(kind: Kind<E>): Kind<Entries<E>> {
  return (value) => {
    if (!Array.isArray(value)) return kind(value);
    return value.map((line: unknown) => (Array.isArray(line) ? line.map(kind) : refuse()));
  };
}

/** Values or formulas of a range, as Excel.Range.values and formulas document them. */
export const cellEntries = entriesOf(entry);
