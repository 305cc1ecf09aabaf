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

/** The columns of the tab Acceleration, in order. */
export const ACCELERATION_COLUMNS = [
  { field: 'id', whose: 'ours', width: 120, holds: 'text' },
  { field: 'customer', whose: 'ours', width: 100, holds: 'text' },
  { field: 'service', whose: 'ours', width: 100, holds: 'text' },
  { field: 'blocker', whose: 'ours', width: 120, holds: 'text' },
  { field: 'step', whose: 'ours', width: 240, holds: 'text' },
  { field: 'ownerRole', whose: 'ours', width: 90, holds: 'text' },
  { field: 'owner', whose: 'theirs', width: 75, holds: 'text' },
  { field: 'due', whose: 'theirs', width: 65, holds: 'date' },
  { field: 'status', whose: 'theirs', width: 75, holds: 'choice' },
  { field: 'notes', whose: 'theirs', width: 180, holds: 'text' },
  { field: 'suggestion', whose: 'ours', width: 180, holds: 'text' },
  { field: 'why', whose: 'ours', width: 150, holds: 'text' },
  { field: 'healthNow', whose: 'ours', width: 90, holds: 'formula' },
] as const satisfies readonly ListColumn[];

/** The columns of the tab with what is collected for FTOP, in order (playbook R51, A8, F05). */
export const COLLECTED_COLUMNS = [
  { field: 'id', whose: 'ours', width: 100, holds: 'text' },
  { field: 'customer', whose: 'ours', width: 100, holds: 'text' },
  { field: 'service', whose: 'ours', width: 100, holds: 'text' },
  { field: 'l1', whose: 'theirs', width: 80, holds: 'text' },
  { field: 'entitlements', whose: 'theirs', width: 75, holds: 'number' },
  { field: 'l2Reason', whose: 'theirs', width: 110, holds: 'text' },
  { field: 'scenario', whose: 'theirs', width: 100, holds: 'text' },
  { field: 'managementNotes', whose: 'theirs', width: 200, holds: 'text' },
  { field: 'technicalNotes', whose: 'theirs', width: 200, holds: 'text' },
  { field: 'enterpriseNotes', whose: 'theirs', width: 150, holds: 'text' },
  { field: 'owner', whose: 'theirs', width: 75, holds: 'text' },
  { field: 'unblockedBy', whose: 'theirs', width: 75, holds: 'date' },
  { field: 'nextAction', whose: 'theirs', width: 150, holds: 'text' },
  { field: 'ready', whose: 'ours', width: 180, holds: 'text' },
] as const satisfies readonly ListColumn[];

/** The lists we add to a workbook when they are first used. */
export const LISTS = {
  tasks: { columns: TASK_COLUMNS, keys: ['id', 'task', 'obligation', 'roles'] },
  acceleration: { columns: ACCELERATION_COLUMNS, keys: ['id', 'customer', 'blocker', 'step'] },
  collected: { columns: COLLECTED_COLUMNS, keys: ['id', 'customer', 'l1', 'managementNotes'] },
} as const satisfies Readonly<
  Record<string, { readonly columns: readonly ListColumn[]; readonly keys: readonly string[] }>
>;

export type ListKind = keyof typeof LISTS;

export const LIST_KINDS = Object.keys(LISTS) as readonly ListKind[];

/** The field of a list's column. */
export type ListField<K extends ListKind = ListKind> = (typeof LISTS)[K]['columns'][number]['field'];

/** Those whose header the checklist has not. */
export type OwnListField = Exclude<ListField, ChecklistField | 'customer' | 'entitlements'>;
