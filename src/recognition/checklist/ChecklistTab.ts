import type { Block } from '../headers/Block';

export type ChecklistField =
  | 'id'
  | 'service'
  | 'area'
  | 'item'
  | 'guidance'
  | 'documentation'
  | 'stage'
  | 'inScope'
  | 'why'
  | 'owner'
  | 'due'
  | 'status'
  | 'notes';

/** The headers a checklist is known by. */
export const CHECKLIST_KEYS = ['id', 'guidance', 'inScope'] as const;

export interface ChecklistTab extends Block<ChecklistField> {
  readonly role: 'checklist';
}

/** Holds items of ours, but one of the headers a checklist is known by is gone. */
export interface IncompleteChecklistTab extends Block<ChecklistField> {
  readonly role: 'incompleteChecklist';
  readonly missing: (typeof CHECKLIST_KEYS)[number];
}
