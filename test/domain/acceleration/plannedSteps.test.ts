import { ACTION_PLAN } from '../../../src/catalog/acceleration/actionPlan';
import type { BlockerId } from '../../../src/domain/acceleration/ActionPlan';
import { hintFor, plannedSteps, type StepHint, type StandingPlan } from '../../../src/domain/acceleration/plannedSteps';
import type { WorkStatus } from '../../../src/domain/tasks/suggestCompletion';
import type { Health } from '../../../src/domain/usage/judgeCustomer';

const TECHNICAL = ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3', 'TECHNICAL-3A', 'TECHNICAL-3B', 'TECHNICAL-4'];

test.each<[string, readonly BlockerId[], readonly string[]]>([
  ['R31: the technical plan, with its substeps', ['technical'], TECHNICAL],
  ['R33: adoption', ['adoptionChange'], ['ADOPTION-1']],
  ['R34: customer resources', ['customerResource'], ['RESOURCE-1']],
  ['R35: diminished priority, in order', ['diminishedPriority'], ['PRIORITY-1', 'PRIORITY-2']],
  [
    'A7: several at once, in the playbook’s order',
    ['diminishedPriority', 'technical'],
    [...TECHNICAL, 'PRIORITY-1', 'PRIORITY-2'],
  ],
  ['none yet', [], []],
])('%s', (_, blockers, steps) => {
  const planned = plannedSteps(ACTION_PLAN, blockers);
  expect(planned.map(({ step }) => step)).toEqual(['TALK', 'REASON', ...steps, 'CLOSING']);
  expect(planned.filter(({ isSubstep }) => isSubstep).map(({ step }) => step)).toEqual(
    steps.filter((step) => /[AB]$/.test(step)),
  );
});

test('FM, FE and SME talk first (R05), and the reason is found before anything is done (R30)', () => {
  const [talk, reason] = plannedSteps(ACTION_PLAN, ['technical']);
  expect([talk!.step, talk!.roles]).toEqual(['TALK', ['fm', 'fe', 'sme']]);
  expect(reason!.step).toBe('REASON');
});

const plan = (
  statuses: Readonly<Record<string, WorkStatus>>,
  health: Health | undefined = 'stalled',
  wasStalled = true,
): StandingPlan => ({ statuses: new Map(Object.entries(statuses)), health, wasStalled });
const left = (statuses: Readonly<Record<string, WorkStatus>>): StandingPlan => ({
  ...plan(statuses),
  health: undefined,
});

const WORKED = { 'TECHNICAL-1': 'done', CLOSING: 'notStarted' } as const;
const TRIED = {
  'TECHNICAL-1': 'notRequired',
  'TECHNICAL-2': 'done',
  'TECHNICAL-3': 'done',
  'TECHNICAL-4': 'notStarted',
} as const;

test.each<[string, string, StandingPlan, StepHint | undefined]>([
  ['R07: moved from stalled after work', 'CLOSING', plan(WORKED, 'below'), 'moved'],
  ['R07: healthy after work', 'CLOSING', plan(WORKED, 'healthy'), 'moved'],
  ['not while still stalled', 'CLOSING', plan(WORKED), undefined],
  ['not without work', 'CLOSING', plan({ 'TECHNICAL-1': 'notRequired', CLOSING: 'notStarted' }, 'below'), undefined],
  ['not for one who never stalled (R06)', 'CLOSING', plan(WORKED, 'below', false), undefined],
  ['not with data to check', 'CLOSING', plan(WORKED, 'checkData'), undefined],
  ['R31: L1 after the steps before', 'TECHNICAL-4', plan(TRIED), 'mayBlock'],
  ['R32: not before', 'TECHNICAL-4', plan({ ...TRIED, 'TECHNICAL-3': 'inProgress' }), undefined],
  ['not for one who moved', 'TECHNICAL-4', plan(TRIED, 'below'), undefined],
  ['not once it is done', 'TECHNICAL-4', plan({ ...TRIED, 'TECHNICAL-4': 'done' }), undefined],
  [
    'R32: other blockers have no effect on L1',
    'PRIORITY-2',
    plan({ 'PRIORITY-1': 'done', 'PRIORITY-2': 'notStarted' }),
    undefined,
  ],
  [
    'R30: the reason is found once blockers are chosen',
    'REASON',
    plan({ REASON: 'notStarted', 'ADOPTION-1': 'notStarted' }),
    'reasonFound',
  ],
  ['not before', 'REASON', plan({ REASON: 'notStarted', CLOSING: 'notStarted' }), undefined],
  ['one who left says so', 'TALK', left(WORKED), 'left'],
  ['and nothing else', 'CLOSING', left(WORKED), undefined],
])('hint: %s', (_, step, standing, hint) => {
  expect(hintFor(step, standing)).toBe(hint);
});
