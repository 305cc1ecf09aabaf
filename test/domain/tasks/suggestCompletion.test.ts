import { PLAYBOOK_STEPS } from '../../../src/catalog/playbook/steps';
import { PLAYBOOK_TASKS } from '../../../src/catalog/playbook/tasks/tasks';
import {
  suggestCompletion,
  type StandingTask,
  type Suggestion,
  type WorkEvidence,
  type WorkStatus,
} from '../../../src/domain/tasks/suggestCompletion';

const standing = (id: number, status: WorkStatus | undefined = 'notStarted'): StandingTask => {
  const task = PLAYBOOK_TASKS.find((each) => each.id === id)!;
  return { task, services: task.services === 'all' ? ['core'] : task.services, status };
};

const NOTHING: WorkEvidence = {
  tasks: [],
  generatedOn: undefined,
  items: undefined,
  review: undefined,
  uses: [],
  activeFrom: 0.1,
  seats: undefined,
};
const REVIEW = { by: 'Megan', on: '2026-11-30' };
const RESOLVED = { inScope: 4, open: 0, needsAnswer: 0 };
const TEAMS = { service: 'teams', share: 0.3, users: 300 };
const YAMMER = { service: 'yammer', share: 0.1, users: 100 };
const UNKNOWN = { service: 'exchange', share: undefined, users: undefined };
const inUse = (as: 'enabled' | 'success', ...uses: WorkEvidence['uses']): Suggestion => ({ type: 'inUse', as, uses });
const tasksDone = (...tasks: readonly number[]): Suggestion => ({ type: 'tasksDone', tasks });

test.each<[string, number, Partial<WorkEvidence>, Suggestion | undefined]>([
  [
    '3070 once the checklist is generated (R15)',
    3070,
    { generatedOn: '2026-11-29' },
    { type: 'generated', day: '2026-11-29' },
  ],
  ['not before', 3070, {}, undefined],
  [
    '3190 once all is resolved and the customer confirmed it (R18)',
    3190,
    { items: RESOLVED, review: REVIEW },
    { type: 'resolved', items: 4, ...REVIEW },
  ],
  ['not without the confirmation (R18)', 3190, { items: RESOLVED }, undefined],
  ['not with an open item (R18)', 3190, { items: { ...RESOLVED, open: 1 }, review: REVIEW }, undefined],
  [
    'not with an item that needs an answer',
    3190,
    { items: { ...RESOLVED, needsAnswer: 1 }, review: REVIEW },
    undefined,
  ],
  ['not without any item', 3190, { items: { ...RESOLVED, inScope: 0 }, review: REVIEW }, undefined],
  ['1700 once 3190 is done (F04)', 1700, { tasks: [standing(3190, 'done')] }, tasksDone(3190)],
  ['not while it is open', 1700, { tasks: [standing(3190, 'inProgress')] }, undefined],
  [
    '3981 once all workshops are delivered (R37)',
    3981,
    { tasks: [standing(3080, 'done'), standing(3742, 'notRequired')] },
    tasksDone(3080),
  ],
  ['not while one of them is missing (R37)', 3981, { tasks: [standing(3080, 'done'), standing(3742)] }, undefined],
  ['not where nobody delivered any', 3981, { tasks: [standing(3742, 'notRequired')] }, undefined],
  ['not where there is none', 3981, { tasks: [standing(3070, 'done')] }, undefined],
  [
    '1699 once all assessments are delivered (F04)',
    1699,
    { tasks: [standing(3070, 'done'), standing(1049, 'done')] },
    tasksDone(3070, 1049),
  ],
  ['not while one of them is missing (F04)', 1699, { tasks: [standing(3070, 'done'), standing(3268)] }, undefined],
  ['3732 once Yammer is configured (R45)', 3732, { tasks: [standing(1240, 'done')] }, tasksDone(1240)],
  ['3733 once Outlook Mobile is configured (R45)', 3733, { tasks: [standing(3267, 'done')] }, tasksDone(3267)],
  ['3731 once all services are enabled (R45)', 3731, { tasks: [standing(1701, 'done')] }, tasksDone(1701)],
  ['not because another service is enabled (A6)', 3731, { tasks: [standing(1240, 'done')] }, undefined],
  ['1701 once all services are enabled (F02)', 1701, { uses: [TEAMS, YAMMER] }, inUse('enabled', TEAMS, YAMMER)],
  ['not while usage of one is not known (F02)', 1701, { uses: [TEAMS, UNKNOWN] }, undefined],
  ['not without any service in scope (F02)', 1701, {}, undefined],
  ['3650 never (R08)', 3650, { generatedOn: '2026-11-29', tasks: [standing(1701, 'done')] }, undefined],
  ['a task only people know about never', 3080, { generatedOn: '2026-11-29' }, undefined],
])('suggested: %s', (_, id, evidence, suggestion) => {
  expect(suggestCompletion(standing(id), { ...NOTHING, ...evidence })).toEqual(suggestion);
});

test.each<[string, string, Partial<WorkEvidence>, Suggestion | undefined]>([
  ['SSE-2 once all services are in use (R10)', 'SSE-2', { uses: [TEAMS, YAMMER] }, inUse('success', TEAMS, YAMMER)],
  ['SSE-3 as well (R10)', 'SSE-3', { uses: [TEAMS] }, inUse('success', TEAMS)],
  ['by the customer’s own criterion (R09)', 'SSE-2', { uses: [TEAMS, YAMMER], activeFrom: 0.2 }, undefined],
  ['not while usage of one is not known (R10)', 'SSE-2', { uses: [TEAMS, UNKNOWN] }, undefined],
  ['not without any service in scope (R10)', 'SSE-2', {}, undefined],
])('suggested: %s', (_, id, evidence, suggestion) => {
  const task = PLAYBOOK_STEPS.find((step) => step.id === id)!;
  expect(suggestCompletion({ task, status: 'notStarted' }, { ...NOTHING, ...evidence })).toEqual(suggestion);
});

test.each(['done', 'notRequired'] as const)('what is finished is not suggested: %s', (status) => {
  expect(suggestCompletion(standing(3070, status), { ...NOTHING, generatedOn: '2026-11-29' })).toBeUndefined();
});
