import type { ChecklistField } from '../../domain/checklist/checklistColumns';
import type { Block } from '../headers/Block';

/** The headers a checklist is known by. */
export const CHECKLIST_KEYS = ['id', 'guidance', 'inScope'] as const satisfies readonly ChecklistField[];

export interface ChecklistTab extends Block<ChecklistField> {
  readonly role: 'checklist';
}

/** Holds items of ours, but headers a checklist is known by are gone. */
export interface IncompleteChecklistTab extends Block<ChecklistField> {
  readonly role: 'incompleteChecklist';
  readonly missing: readonly (typeof CHECKLIST_KEYS)[number][];
}
