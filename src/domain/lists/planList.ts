/** A row of a list as it stands in the sheet. */
export interface CurrentRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly id: string;
  /** By field; a field the sheet has no column for is missing. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A row as it should be. */
export interface WantedRow {
  readonly id: string;
  /** What our cells say, by field. */
  readonly texts: Readonly<Record<string, string>>;
  /** What a new row says beside it. Left out: the row is kept up to date where it is, and not added. */
  readonly initial?: Readonly<Record<string, string>>;
}

export interface ListCellChange {
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

export interface ListPlan {
  /** Rows to be added below the last one, in order. */
  readonly additions: readonly WantedRow[];
  readonly changes: readonly ListCellChange[];
}

/**
 * Compares a list with what it should be. Rows are found by id, never by position; those with an id nobody wants are
 * somebody's and stay as they are.
 */
export function planList(current: readonly CurrentRow[], wanted: readonly WantedRow[]): ListPlan {
  const present = new Set(current.map(({ id }) => id));
  const byId = new Map(wanted.map((row) => [row.id, row]));
  return {
    additions: wanted.filter(({ id, initial }) => initial !== undefined && !present.has(id)),
    changes: current.flatMap(({ row, id, texts }) =>
      Object.entries(byId.get(id)?.texts ?? {}).flatMap(([field, text]) => {
        const found = texts[field];
        return found === undefined || found === text ? [] : [{ row, field, text }];
      }),
    ),
  };
}

export function isEmptyListPlan({ additions, changes }: ListPlan): boolean {
  return additions.length + changes.length === 0;
}
