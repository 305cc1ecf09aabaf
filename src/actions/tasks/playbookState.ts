import { loadPlaybook, type Playbook } from '../../catalog/loadPlaybook';
import { ACCELERATION_FACT } from '../../catalog/playbook/conditionFor';
import { allWork, type Work } from '../../domain/tasks/allWork';
import { taskScope, type EngagedService, type TaskScope } from '../../domain/tasks/taskScope';
import type { Answers } from '../../domain/questionnaire/Answer';
import { loadPlaybookMessages, type PlaybookMessages } from '../../localization/PlaybookMessages';
import { idsBelow } from '../../recognition/headers/idsBelow';
import { queueAnswers } from '../everyAction/queueAnswers';
import type { Layout } from '../everyAction/readLayout';
import { readOwnList, type OwnList } from '../lists/ownList';
import { queueItemStates, type ItemState } from './itemStates';

/** A task or step, and whether it is asked of this customer. */
export interface ScopedWork {
  readonly work: Work;
  readonly scope: TaskScope;
}

/** Everything the tasks of a customer rest on. */
export interface PlaybookState {
  readonly playbook: Playbook;
  readonly sayings: PlaybookMessages;
  readonly answers: Answers;
  readonly items: readonly ItemState[] | undefined;
  /** As the workbook has it; undefined before it was made. */
  readonly list: OwnList | undefined;
  readonly work: readonly ScopedWork[];
}

/** Reads the answers, the checklist's statuses and the Tasks tab; writes nothing. */
export async function readPlaybookState(context: Excel.RequestContext, layout: Layout): Promise<PlaybookState> {
  const { questionnaires, content } = layout;
  const [playbook, sayings] = await Promise.all([
    loadPlaybook(content.language),
    loadPlaybookMessages(content.language),
  ]);
  const readAll = queueAnswers(context, questionnaires, content);
  const readItems = queueItemStates(context, layout);
  const list = await readOwnList(context, layout, 'tasks');
  const answers = await readAll();
  const facts: Answers = new Map([...answers, [ACCELERATION_FACT, { type: isAccelerating(layout) ? 'yes' : 'no' }]]);
  const engaged = content.services.filter(({ id }) => questionnaires.some(({ services }) => services.includes(id)));
  const work = allWork(playbook.steps, playbook.tasks).map((each) => ({
    work: each,
    scope: scopeOf(each, engaged, facts, playbook),
  }));
  return { playbook, sayings, answers, items: readItems(answers), list, work };
}

/** A plan stands on the tab Acceleration (playbook R07). */
function isAccelerating({ tabs }: Layout): boolean {
  return tabs.some(
    (tab) => tab.role === 'acceleration' && idsBelow(tab.sheet, tab.headerRow, tab.columns.id).length > 0,
  );
}

function scopeOf(
  work: Work,
  engaged: readonly EngagedService[],
  answers: Answers,
  { steps, conditionFor }: Playbook,
): TaskScope {
  const asked = work.type === 'task' ? work.task : steps.find(({ id }) => id === work.step)!;
  return taskScope(asked, engaged, answers, (service) => conditionFor(asked.when, service));
}
