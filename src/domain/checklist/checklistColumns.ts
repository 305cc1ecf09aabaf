/** One column of the checklist. */
export interface ChecklistColumn {
  readonly field: string;
  /** Ours are written by generating; theirs belong to the people using the checklist once a row is made. */
  readonly whose: 'ours' | 'theirs';
  /** In points; the longest id fits in its column. */
  readonly width: number;
  /** What its cells look like and take. */
  readonly holds: 'text' | 'link' | 'date' | 'status';
}

/** The columns of a new checklist in order: the one place that lists them. */
export const CHECKLIST_COLUMNS = [
  { field: 'id', whose: 'ours', width: 115, holds: 'text' },
  { field: 'service', whose: 'ours', width: 100, holds: 'text' },
  { field: 'item', whose: 'ours', width: 170, holds: 'text' },
  { field: 'guidance', whose: 'ours', width: 330, holds: 'text' },
  { field: 'status', whose: 'theirs', width: 80, holds: 'status' },
  { field: 'owner', whose: 'theirs', width: 70, holds: 'text' },
  { field: 'due', whose: 'theirs', width: 65, holds: 'date' },
  { field: 'inScope', whose: 'ours', width: 80, holds: 'text' },
  { field: 'why', whose: 'ours', width: 150, holds: 'text' },
  { field: 'area', whose: 'ours', width: 80, holds: 'text' },
  { field: 'stage', whose: 'ours', width: 80, holds: 'text' },
  { field: 'documentation', whose: 'ours', width: 170, holds: 'link' },
  { field: 'notes', whose: 'theirs', width: 200, holds: 'text' },
] as const satisfies readonly ChecklistColumn[];

type Column = (typeof CHECKLIST_COLUMNS)[number];

export type ChecklistField = Column['field'];
export type OurChecklistColumn = Extract<Column, { whose: 'ours' }>['field'];
export type TheirChecklistColumn = Exclude<ChecklistField, OurChecklistColumn>;

export const CHECKLIST_FIELDS = CHECKLIST_COLUMNS.map(({ field }) => field);

/** What people read on paper; in a new checklist these stand side by side. */
export const PRINTED_FIELDS = [
  'item',
  'guidance',
  'status',
  'owner',
  'due',
] as const satisfies readonly ChecklistField[];

/** The columns that are ours to write. */
export const OUR_CHECKLIST_COLUMNS: readonly OurChecklistColumn[] = CHECKLIST_COLUMNS.filter(
  (column) => column.whose === 'ours',
).map(({ field }) => field);
