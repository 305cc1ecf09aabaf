import type { DataBelow } from './DataBelow';
import type { HeaderText } from './HeaderText';
import type { NamedColumn, NamedColumns } from './matchForeignHeader';

/** What a column may be taken for by its data alone. */
export type GuessedField = 'question' | 'answer' | 'item';

const SHAPES = { question: 'questions', answer: 'marks', item: 'texts' } as const;

/** The columns and those whose header nobody knows and whose data look like a field that is missing. */
export function withGuesses(
  columns: NamedColumns,
  cells: readonly HeaderText[],
  guessed: readonly GuessedField[],
  data: DataBelow,
): NamedColumns {
  if (columns.size === 0) return columns;
  const all = new Map(columns);
  for (const field of guessed) {
    if (all.has(field) || (field === 'item' && all.has('guidance'))) continue;
    const taken = new Set([...all.values()].map(({ column }) => column));
    const [best] = cells
      .filter(({ column }) => !taken.has(column) && data.shape(column)?.shape === SHAPES[field])
      .sort((a, b) => lengthOf(data, b.column) - lengthOf(data, a.column));
    if (best) all.set(field, guess(best));
  }
  return all;
}

function guess({ column, text }: HeaderText): NamedColumn {
  return { column, header: text, strength: 'guess' };
}

/** Items tell more than other texts. */
function lengthOf({ cells }: DataBelow, column: number): number {
  return cells(column).reduce((sum, { text }) => sum + text.length, 0);
}
