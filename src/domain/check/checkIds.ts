/** A row of a tab of ours. */
export interface IdRow {
  /** 0-based. */
  readonly row: number;
  /** '' for a row without one. */
  readonly id: string;
  /** What it says: a question, guidance, the name of a task. */
  readonly text: string;
}

/** What is wrong with the ids of a tab. */
export type IdFault =
  /** Several rows carry an id of ours: only a person knows which one holds the work. */
  | { readonly type: 'twice'; readonly id: string; readonly rows: readonly number[] }
  /** A row with a text of ours has lost its id; undefined where cells do not tell which one it had. */
  | { readonly type: 'missing'; readonly row: number; readonly id: string | undefined };

/** What ids of ours are told by. */
export interface IdWords {
  isOurs(id: string): boolean;
  /** The ids whose text it is; [] for a text of somebody's own. */
  idsOfText(text: string): readonly string[];
}

/**
 * Finds ids that stand in several rows, and rows that have lost theirs. A row gets an id back only where its text tells
 * one that no other row has or could get.
 */
export function checkIds(rows: readonly IdRow[], { isOurs, idsOfText }: IdWords): readonly IdFault[] {
  const present = new Set(rows.map(({ id }) => id));
  const lost = rows.flatMap(({ row, id, text }) => {
    const ids = id === '' && text.trim() !== '' ? idsOfText(text) : [];
    return ids.length === 0 ? [] : [{ row, free: ids.filter((each) => !present.has(each)) }];
  });
  const claims = lost.flatMap(({ free }) => free);
  return [
    ...[...present].filter(isOurs).flatMap((id) => {
      const same = rows.filter((row) => row.id === id).map(({ row }) => row);
      return same.length > 1 ? [{ type: 'twice' as const, id, rows: same }] : [];
    }),
    ...lost.map(({ row, free }) => {
      const [id, ...others] = free;
      const isClear = others.length === 0 && claims.filter((claimed) => claimed === id).length === 1;
      return { type: 'missing' as const, row, id: isClear ? id : undefined };
    }),
  ];
}
