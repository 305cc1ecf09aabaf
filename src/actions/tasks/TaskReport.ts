import { SME_REQUEST } from '../../catalog/playbook/smeRequest';
import type { TaskField } from '../../domain/lists/lists';
import type { CurrentRow, WantedRow } from '../../domain/lists/planList';
import { isFinished, type WorkStatus } from '../../domain/tasks/suggestCompletion';
import { excelTime } from '../../recognition/cells/excelDay';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { statusIn } from '../wording/statusWords';
import type { OwnList } from '../lists/ownList';
import type { PlaybookState } from './playbookState';
import type { SuccessReport } from './successReport';
import type { WantedTask } from './wantedTasks';

/** Where support is requested for any task (playbook R22). */
export const SME_REQUEST_LINK = SME_REQUEST;

/** A task as the pane and the command line show it. */
export interface TaskView extends Readonly<Record<Exclude<TaskField, 'status' | 'due'>, string>> {
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
  /** False for a task that stays on the tab although it no longer applies. */
  readonly applies: boolean;
  readonly isOverdue: boolean;
  /** Of its status; undefined before the tab is made. */
  readonly place: { readonly sheet: string; readonly cell: string } | undefined;
}

export interface TaskReport {
  readonly tasks: readonly TaskView[];
  readonly open: number;
  readonly overdue: number;
  readonly finished: number;
  /** Tasks and steps that depend on answers that are missing, and those questions. */
  readonly undecided: { readonly tasks: number; readonly questions: readonly string[] };
  readonly success: SuccessReport;
}

/** The tasks as they are once the plan is carried out. */
export function taskReport(
  state: PlaybookState,
  wanted: readonly WantedTask[],
  rows: readonly WantedRow[],
  time: { readonly snapshot: WorkbookSnapshot; readonly now: Date },
): Omit<TaskReport, 'success'> {
  const current = new Map(state.list?.rows.map((row) => [row.id, row]));
  const today = Math.floor(excelTime(time.now, time.snapshot));
  const tasks = wanted.map((task, index) =>
    viewOf(task, rows[index]!, current.get(task.row.id), { list: state.list, today }),
  );
  const counted = tasks.filter(({ applies }) => applies);
  const open = state.work.filter(({ scope }) => scope.state === 'open');
  return {
    tasks,
    open: counted.filter(({ status }) => !isFinished(status)).length,
    overdue: counted.filter(({ isOverdue }) => isOverdue).length,
    finished: counted.filter(({ status }) => isFinished(status)).length,
    undecided: {
      tasks: open.length,
      questions: [...new Set(open.flatMap(({ scope }) => scope.because.map(({ question }) => question)))],
    },
  };
}

function viewOf(
  { applies }: WantedTask,
  row: WantedRow,
  current: CurrentRow | undefined,
  { list, today }: { readonly list: OwnList | undefined; readonly today: number },
): TaskView {
  const texts = { ...row.initial, ...current?.texts, ...row.texts };
  const text = (field: TaskField): string => texts[field] ?? '';
  const status = statusIn(text('status'));
  const due = text('due') === '' ? NaN : Number(text('due'));
  const column = list?.kept.tab.columns.status;
  return {
    id: row.id,
    phase: text('phase'),
    step: text('step'),
    task: text('task'),
    obligation: text('obligation'),
    roles: text('roles'),
    service: text('service'),
    why: text('why'),
    advice: text('advice'),
    suggestion: text('suggestion'),
    owner: text('owner'),
    notes: text('notes'),
    link: text('link'),
    status,
    applies,
    isOverdue: applies && !isFinished(status) && due < today,
    place:
      list && current && column !== undefined
        ? { sheet: list.kept.tab.sheet.name, cell: cellAddress(current.row, column) }
        : undefined,
  };
}
