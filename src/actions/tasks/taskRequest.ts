import type { CurrentRow, WantedRow } from '../../domain/lists/planList';
import { rowId } from '../../recognition/cells/rowId';
import { createProblem, Refusal } from '../everyAction/runAction';
import { withNote } from '../lists/notes';
import { statusIn } from '../wording/statusWords';
import type { WorkbookContent } from '../wording/workbookContent';
import type { DecidedTasks } from './taskEvidence';
import type { WantedTask } from './wantedTasks';

/** What somebody decided about tasks. */
export interface TaskRequest {
  /** Ids of suggested completions that are accepted. */
  readonly accept?: readonly string[];
  /** A task whose topic is fully addressed, and why (playbook R20). */
  readonly skip?: { readonly task: string; readonly reason: string };
  /** The customer's own success criterion: the share from which a service is in use, above 0 and at most 1 (playbook R09). */
  readonly activeFrom?: number;
}

/**
 * What is decided by a request. What is done already stays so.
 * @param wanted the lines as things stand
 * @throws Refusal taskUnknown, taskNotSuggested, skipReasonMissing
 */
export function decidedTasks(
  wanted: readonly WantedTask[],
  { accept = [], skip }: TaskRequest,
  current: readonly CurrentRow[],
  { messages }: WorkbookContent,
): DecidedTasks {
  const refuse = (code: 'taskUnknown' | 'taskNotSuggested' | 'skipReasonMissing', task: string): never => {
    throw new Refusal([createProblem(code, messages, { task })]);
  };
  const byId = new Map(wanted.filter(({ applies }) => applies).map((task) => [task.row.id, task]));
  const isDone = (id: string): boolean =>
    statusIn(current.find((row) => row.id === id)?.texts['status'] ?? '') === 'done';
  const accepted = accept.map(rowId);
  for (const id of accepted) {
    const task = byId.get(id) ?? refuse('taskUnknown', id);
    if (!task.suggestion && !isDone(id)) refuse('taskNotSuggested', id);
  }
  if (!skip) return new Map(accepted.map((id) => [id, 'done']));
  if (!byId.has(rowId(skip.task))) refuse('taskUnknown', skip.task);
  if (skip.reason.trim() === '') refuse('skipReasonMissing', skip.task);
  return new Map([...accepted.map((id) => [id, 'done'] as const), [rowId(skip.task), 'notRequired']]);
}

interface Decisions {
  readonly decided: DecidedTasks;
  readonly request: TaskRequest;
  readonly current: readonly CurrentRow[];
}

/** The lines with what was decided about them; why a task is skipped goes below its notes. */
export function decidedRows(
  wanted: readonly WantedTask[],
  { decided, request: { skip }, current }: Decisions,
  { vocabulary }: WorkbookContent,
): readonly WantedRow[] {
  const notes = new Map(current.map(({ id, texts }) => [id, texts['notes'] ?? '']));
  return wanted.map(({ row }) => {
    const status = decided.get(row.id);
    if (status === undefined) return row;
    const reason = status === 'notRequired' ? { notes: withNote(notes.get(row.id) ?? '', skip!.reason.trim()) } : {};
    return { ...row, texts: { ...row.texts, status: vocabulary.statuses[status], ...reason } };
  });
}
