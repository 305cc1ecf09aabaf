/** What a column of a sheet that we did not make may hold, the more telling fields first. */
export const FOREIGN_FIELDS = [
  'group',
  'question',
  'answer',
  'item',
  'guidance',
  'status',
  'owner',
  'due',
  'link',
  'inScope',
  'outOfScope',
  'why',
  'notes',
  'id',
] as const;

export type ForeignField = (typeof FOREIGN_FIELDS)[number];
