import type { Block } from '../../recognition/headers/Block';

/** A row for `appendedRows`: each field's content in its column, as far as the tab has it. */
export function rowOf<F extends string>(
  { left, right, columns }: Block<F>,
  fields: readonly F[],
  content: (field: F) => string | null,
): (string | null)[] {
  const row: (string | null)[] = Array.from({ length: right - left + 1 }, () => null);
  for (const field of fields) {
    const column = columns[field];
    if (column !== undefined) row[column - left] = content(field);
  }
  return row;
}
