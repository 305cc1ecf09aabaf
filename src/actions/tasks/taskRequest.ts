import type { WantedRow } from '../../domain/lists/planList';
import type { CurrentRow } from '../../domain/lists/planList';
import { rowId } from '../../recognition/cells/rowId';
import { createProblem, Refusal } from '../everyAction/runAction';
import { statusIn } from '../wording/statusWords';
import type { WorkbookContent } from '../wording/workbookContent';
import type { WantedTask } from './wantedTasks';

/** What somebody decided about tasks. */
export interface TaskRequest {
  /** Ids of suggested completions that are accepted. */
  readonly accept?: readonly string[];
  /** A task whose topic is fully addressed, and why (playbook R20). */
  readonly skip?: { readonly task: string; readonly reason: string };
}

/**
 * The lines with what was decided about them.
 * @throws Refusal taskUnknown, taskNotSuggested, skipReasonMissing
 */
export function withRequest(
  wanted: readonly WantedTask[],
  { accept = [], skip }: TaskRequest,
  current: readonly CurrentRow[],
  content: WorkbookContent,
): readonly WantedRow[] {
  const rows = new Map(current.map((row) => [row.id, row]));
  const accepted = new Set(accept.map(rowId));
  const skipped = skip && rowId(skip.task);
  const ids = new Set(wanted.filter(({ applies }) => applies).map(({ row }) => row.id));
  const refuse = (code: 'taskUnknown' | 'taskNotSuggested' | 'skipReasonMissing', task: string): never => {
    throw new Refusal([createProblem(code, content.messages, { task })]);
  };
  for (const id of [...accepted, ...(skipped ? [skipped] : [])]) if (!ids.has(id)) refuse('taskUnknown', id);
  if (skip && skip.reason.trim() === '') refuse('skipReasonMissing', skip.task);
  const { done, notRequired } = content.vocabulary.statuses;
  return wanted.map(({ row, suggestion }) => {
    const found = rows.get(row.id);
    if (row.id === skipped) return deciding(row, notRequired, withReason(found, skip!.reason));
    if (!accepted.has(row.id) || statusIn(found?.texts['status'] ?? '') === 'done') return row;
    if (!suggestion) refuse('taskNotSuggested', row.id);
    return deciding({ ...row, texts: { ...row.texts, suggestion: '' } }, done);
  });
}

/** A line whose status is decided, and is not suggested any more. */
function deciding(row: WantedRow, status: string, notes?: string): WantedRow {
  const { initial, texts } = row;
  const decided = { status, suggestion: '', ...(notes === undefined ? {} : { notes }) };
  return { ...row, texts: { ...texts, ...decided }, ...(initial ? { initial } : {}) };
}

/** The notes with the reason below what stands there. */
function withReason(row: CurrentRow | undefined, reason: string): string {
  const notes = row?.texts['notes'] ?? '';
  if (notes === '') return reason.trim();
  return notes.includes(reason.trim()) ? notes : `${notes}\n${reason.trim()}`;
}
