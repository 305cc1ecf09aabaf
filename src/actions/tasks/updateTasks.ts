import type { WantedRow } from '../../domain/lists/planList';
import { SME_REQUEST } from '../../catalog/playbook/smeRequest';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { runAction } from '../everyAction/runAction';
import { nextStepsCount, nextStepsPlan, nextStepsWarnings, readNextSteps } from '../lists/nextSteps';
import { isEmptyList, planOwnList, writeOwnLists, type ListLook, type PlannedList } from '../lists/ownList';
import type { WorkbookContent } from '../wording/workbookContent';
import { readPlaybookState, type PlaybookState } from './playbookState';
import { readSuccess, type Success } from './readSuccess';
import { successReport } from './successReport';
import { taskReport, type TaskReport } from './TaskReport';
import { decidedRows, decidedTasks, type TaskRequest } from './taskRequest';
import { taskWarnings } from './taskWarnings';
import { wantedTasks, type WantedTask } from './wantedTasks';
import { unguarded } from '../../workbook/changes/GuardedPlan';
import { settingChange } from '../../workbook/start/settingChange';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { listSteps } from '../lists/listSteps';

export interface TaskChanges {
  readonly tabsAdded: readonly string[];
  readonly tasksAdded: number;
  /** Tasks whose texts are others now, those included that no longer apply. */
  readonly tasksUpdated: number;
  /** Accepted or skipped. */
  readonly tasksFinished: number;
  /** 1 when the customer's success criterion becomes another. */
  readonly criterionSet: number;
  /** 1 when the Start tab tells the next steps, or other ones than it did. */
  readonly nextStepsShown: number;
}

/**
 * Keeps the Tasks tab: the playbook's tasks that apply to this customer, each with what shows that it can be completed
 * (playbook R09, R10, R18-R29, R37-R48). The tab is made when it first has something to hold. Nothing is completed but what
 * somebody accepts.
 * @throws WorkbookError questionnaireMissing in a workbook that asks nothing
 */
export function updateTasks(
  excel: ExcelHost,
  mode: Mode,
  now: Date,
  request: TaskRequest = {},
): Promise<ActionResult<TaskChanges, TaskReport>> {
  return runAction<TaskChanges, TaskReport>({ ...excel, verb: 'updateTasks' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { snapshot, content } = layout;
    requireQuestions(layout);
    const nextSteps = readNextSteps(context, layout);
    const state = await readPlaybookState(context, layout);
    const known = await readSuccess(context, layout, state, now);
    const success = { ...known, activeFrom: request.activeFrom ?? known.activeFrom };
    const criterion = success.activeFrom === known.activeFrom ? [] : [success.activeFrom];
    const { wanted, rows } = decide({ state, success }, request, layout);
    const look = taskLook(state, content);
    const planned = await planOwnList(context, layout, 'tasks', { current: state.list, wanted: rows, look });
    const line = nextSteps([planned]);
    const beside = { criterionSet: criterion.length, nextStepsShown: nextStepsCount(line) };
    const applied = await applyPlan(mode, {
      changes: { ...changesOf(planned, rows), ...beside },
      steps: [...listSteps([planned], line), criterion],
      isEmpty: isEmptyList(planned) && beside.criterionSet + beside.nextStepsShown === 0,
      write: () => {
        const kept = unguarded(criterion.map((share) => settingChange(context, snapshot, 'activeFrom', share)));
        return writeOwnLists(context, snapshot, [planned], [kept, nextStepsPlan(context, snapshot, line)]);
      },
    });
    return {
      ...applied,
      problems: [...taskWarnings(state, content), ...nextStepsWarnings(line, content)],
      ...taskReport(state, wanted, rows, { snapshot, now }),
      success: successReport(success, { sayings: state.sayings, content }),
    };
  });
}

function requireQuestions(layout: Layout): void {
  requireKnownSettings(layout.snapshot);
  requireClearTabs(layout);
  if (layout.questionnaires.length === 0) throw new WorkbookError('questionnaireMissing');
}

/** The lines once what is asked for is decided: one task that is finished may show that another can be completed. */
function decide(
  { state, success }: { readonly state: PlaybookState; readonly success: Success },
  request: TaskRequest,
  layout: Layout,
): { readonly wanted: readonly WantedTask[]; readonly rows: readonly WantedRow[] } {
  const current = state.list?.rows ?? [];
  const { content } = layout;
  const standing = wantedTasks(state, layout, { success, decided: new Map() });
  const decided = decidedTasks(standing, request, current, content);
  const wanted = wantedTasks(state, layout, { success, decided });
  return { wanted, rows: decidedRows(wanted, { decided, request, current }, content) };
}

/** How support is requested stands above the tasks (playbook R22). */
function taskLook({ sayings }: PlaybookState, { vocabulary: { statuses } }: WorkbookContent): ListLook {
  return {
    note: sayings.say('tasks.note', { link: SME_REQUEST, notRequired: statuses.notRequired }),
    choices: { status: Object.values(statuses) },
  };
}

function changesOf(
  { plan, toMake }: PlannedList,
  rows: readonly WantedRow[],
): Omit<TaskChanges, 'criterionSet' | 'nextStepsShown'> {
  const finished = new Set(plan.changes.filter(({ field }) => field === 'status').map(({ row }) => row));
  const updated = new Set(plan.changes.map(({ row }) => row).filter((row) => !finished.has(row)));
  const added = toMake ? toMake.rows : plan.additions;
  const isFinishedAtOnce = ({ texts }: WantedRow): boolean => texts['status'] !== undefined;
  return {
    tabsAdded: toMake ? [toMake.name] : [],
    tasksAdded: added.length,
    tasksUpdated: updated.size,
    tasksFinished: finished.size + (toMake ? rows : plan.additions).filter(isFinishedAtOnce).length,
  };
}
