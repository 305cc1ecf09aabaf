import type { StandingTask, WorkEvidence, WorkStatus } from '../../domain/tasks/suggestCompletion';
import { answerTo, isDecided } from '../../domain/questionnaire/Answer';
import { SERVICES } from '../../catalog/services/catalog';
import { dayText } from '../../recognition/cells/excelDay';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { statusIn } from '../wording/statusWords';
import { isResolved } from './itemStates';
import type { PlaybookState } from './playbookState';
import { seatsOf, type Success } from './readSuccess';

/** What somebody just decided about tasks, by id. */
export type DecidedTasks = ReadonlyMap<string, WorkStatus>;

/** What is known beside the playbook's state. */
export interface Known {
  readonly success: Success;
  readonly decided: DecidedTasks;
}

/** What of the workbook shows that tasks can be completed. */
export function taskEvidence(
  state: PlaybookState,
  snapshot: WorkbookSnapshot,
  { success: { uses, activeFrom }, decided }: Known,
): WorkEvidence {
  const items = state.items?.filter(({ scope }) => scope !== 'outOfScope');
  return {
    tasks: standingTasks(state, decided),
    generatedOn: isGenerated(state) ? generatedOn(snapshot) : undefined,
    items: items && {
      inScope: items.length,
      open: items.filter((item) => !isResolved(item)).length,
      needsAnswer: items.filter(({ scope }) => scope === 'needsAnswer').length,
    },
    review: reviewOf(state),
    uses,
    activeFrom,
    seats: seatsOf(state),
  };
}

/** The tasks that apply, and how they stand on the tab. */
function standingTasks(state: PlaybookState, decided: DecidedTasks): readonly StandingTask[] {
  return state.work.flatMap(({ work, scope }) => {
    if (work.type === 'step' || scope.state !== 'applies') return [];
    return [{ task: work.task, services: scope.services, status: statusOf(work.id, state, decided) }];
  });
}

/** How a task or step stands, once what was just decided counts. */
export function statusOf(
  id: string,
  { list }: Pick<PlaybookState, 'list'>,
  decided: DecidedTasks,
): WorkStatus | undefined {
  return decided.get(id) ?? statusIn(list?.rows.find((row) => row.id === id)?.texts['status'] ?? '');
}

/** The checklist says what the answers say, and some were given: the questionnaires come first (playbook R15). */
function isGenerated({ items = [], answers }: PlaybookState): boolean {
  return items.length > 0 && items.every((item) => item.isGenerated) && [...answers.values()].some(isDecided);
}

/** The day generating noted on the Start tab. */
function generatedOn({ settings, dayOffset }: WorkbookSnapshot): string | undefined {
  const value = settings.get(SETTING_NAMES.lastGenerated)?.value;
  return typeof value === 'number' && value > 0 ? dayText(value + dayOffset) : undefined;
}

/** The customer's confirmation, by the answers of Core onboarding (playbook R18). */
export function reviewOf({ answers }: Pick<PlaybookState, 'answers'>): WorkEvidence['review'] {
  const { reviewedOn, reviewedBy } = SERVICES.core.definition.questions;
  const on = answerTo(reviewedOn.id, answers);
  const by = answerTo(reviewedBy.id, answers);
  return on.type === 'date' && by.type === 'text' ? { on: dayText(on.serial), by: by.text } : undefined;
}
