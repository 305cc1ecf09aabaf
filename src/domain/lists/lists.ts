import type { ChecklistField } from '../checklist/checklistColumns';
import type { ListColumn } from './ListColumn';

/** The columns of the tab Tasks, in order. */
export const TASK_COLUMNS = [
  { field: 'id', whose: 'ours', width: 50, holds: 'number' },
  { field: 'phase', whose: 'ours', width: 65, holds: 'text' },
  { field: 'step', whose: 'ours', width: 130, holds: 'text' },
  { field: 'task', whose: 'ours', width: 220, holds: 'text' },
  { field: 'obligation', whose: 'ours', width: 70, holds: 'text' },
  { field: 'roles', whose: 'ours', width: 75, holds: 'text' },
  { field: 'service', whose: 'ours', width: 120, holds: 'text' },
  { field: 'why', whose: 'ours', width: 130, holds: 'text' },
  { field: 'advice', whose: 'ours', width: 220, holds: 'text' },
  { field: 'suggestion', whose: 'ours', width: 170, holds: 'text' },
  { field: 'owner', whose: 'theirs', width: 75, holds: 'text' },
  { field: 'due', whose: 'theirs', width: 65, holds: 'date' },
  { field: 'status', whose: 'theirs', width: 75, holds: 'choice' },
  { field: 'notes', whose: 'theirs', width: 170, holds: 'text' },
  { field: 'link', whose: 'ours', width: 110, holds: 'link' },
] as const satisfies readonly ListColumn[];

export type TaskField = (typeof TASK_COLUMNS)[number]['field'];

/** The lists we add to a workbook when they are first used. */
export const LISTS = {
  tasks: { columns: TASK_COLUMNS, keys: ['id', 'task', 'obligation', 'roles'] },
} as const satisfies Readonly<
  Record<string, { readonly columns: readonly ListColumn[]; readonly keys: readonly string[] }>
>;

export type ListKind = keyof typeof LISTS;

export const LIST_KINDS = Object.keys(LISTS) as readonly ListKind[];

/** The field of a list's column. */
export type ListField<K extends ListKind = ListKind> = (typeof LISTS)[K]['columns'][number]['field'];

/** Those whose header the checklist has not. */
export type OwnListField = Exclude<ListField, ChecklistField | 'customer'>;
