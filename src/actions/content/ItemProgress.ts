import type { TheirChecklistColumn } from '../../domain/checklist/checklistColumns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** What people entered for an item of the checklist. */
export interface ItemProgress {
  /** As the content calls the item today. */
  readonly id: string;
  /** As the cells hold it, days counted from 1900; what is blank is left out. */
  readonly entered: Readonly<Partial<Record<TheirChecklistColumn, CellValue>>>;
}

/** The columns of the checklist that belong to the people using it. */
export const THEIR_COLUMNS = ['owner', 'due', 'status', 'notes'] as const satisfies readonly TheirChecklistColumn[];
