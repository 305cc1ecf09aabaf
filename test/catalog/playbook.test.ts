import { SERVICE_IDS } from '../../src/catalog/services/catalog';
import { loadPlaybook } from '../../src/catalog/loadPlaybook';
import { ACTION_PLAN } from '../../src/catalog/acceleration/actionPlan';
import { PLAYBOOK_ROLES } from '../../src/catalog/playbook/roles';
import { PLAYBOOK_STEPS } from '../../src/catalog/playbook/steps';
import { PLAYBOOK_TASKS } from '../../src/catalog/playbook/tasks/tasks';
import type { PlaybookText } from '../../src/catalog/text/PlaybookText';
import { playbookText as de } from '../../src/catalog/text/de/playbook';
import { playbookText as en } from '../../src/catalog/text/en/playbook';
import { playbookText as ja } from '../../src/catalog/text/ja/playbook';
import { playbookText as zhHans } from '../../src/catalog/text/zh-Hans/playbook';
import type { Language } from '../../src/domain/Language';
import type { ActionPlan, PlanStep, PlanSubstep } from '../../src/domain/acceleration/ActionPlan';
import type { PlaybookStep } from '../../src/domain/playbook/PlaybookStep';
import type { PlaybookTask } from '../../src/domain/playbook/PlaybookTask';
import { AVOIDED, PRODUCT_NAMES } from '../support/glossary';

const tasks = PLAYBOOK_TASKS;
const steps: readonly PlaybookStep[] = PLAYBOOK_STEPS;
const plan: ActionPlan = ACTION_PLAN;

/** The tasks on the pages the playbook has in every language. */
const TRANSLATED_TASKS = [
  1033, 1247, 1629, 1635, 2006, 2026, 2118, 2277, 2467, 2979, 3009, 3070, 3077, 3080, 3169, 3190, 3202, 3203, 3204,
  3205, 3221, 3236, 3240, 3242, 3279, 3282, 3294, 3305, 3342, 3352, 3365, 3380, 3614, 3615, 3650, 3731, 3732, 3733,
  3738, 3740, 3741, 3742, 3743, 3981, 4008, 4018, 4021, 4027, 4035, 4036, 4061, 4062, 4063, 4068, 4088, 4090, 4091,
  4092, 4095,
];

/** They have the tasks of all services only. */
const YOUNGER_THAN_THE_PLAYBOOK = ['windows365', 'teams-rooms', 'copilot', 'entra-suite', 'purview', 'mdi', 'mcas'];

const byNumber = (a: number, b: number): number => a - b;
const repeated = <T>(values: readonly T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index);
const task = (id: number): PlaybookTask => tasks.find((candidate) => candidate.id === id)!;
const step = (id: string): PlaybookStep => steps.find((candidate) => candidate.id === id)!;
const tasksWhere = (matches: (candidate: PlaybookTask) => boolean): number[] =>
  tasks
    .filter(matches)
    .map(({ id }) => id)
    .sort(byNumber);

test('ids are unique', () => {
  expect(repeated(tasks.map(({ id }) => id))).toEqual([]);
  expect(repeated(steps.map(({ id }) => id))).toEqual([]);
  expect(repeated(planSteps().map(({ id }) => id))).toEqual([]);
});

test('all tasks of the translated pages are there', () => {
  expect(new Set(TRANSLATED_TASKS).size).toBe(59);
  expect(TRANSLATED_TASKS.filter((id) => !task(id))).toEqual([]);
});

test('every service named is one of ours', () => {
  const named = [...tasks, ...steps, plan].flatMap(({ services }) => (services === 'all' ? [] : services));
  const exempt = steps.flatMap(({ when }) => (when?.type === 'notHandedToCsm' ? when.services : []));
  expect([...named, ...exempt].filter((id) => !SERVICE_IDS.some((service) => service === id))).toEqual([]);
});

test('the services the playbook knows have a task of their own, and only StaffHub belongs to none', () => {
  const named = new Set(tasks.flatMap(({ services }) => (services === 'all' ? [] : services)));
  expect(SERVICE_IDS.filter((id) => !named.has(id))).toEqual(YOUNGER_THAN_THE_PLAYBOOK);
  expect(tasksWhere(({ services }) => services.length === 0)).toEqual([3294]);
});

test('every task belongs to a step, in the phase of that step', () => {
  expect(tasks.filter((candidate) => step(candidate.step)?.phase !== candidate.phase)).toEqual([]);
  expect(tasks.flatMap(({ alsoIn = [] }) => alsoIn).filter((id) => !step(id))).toEqual([]);
});

test('tasks and steps stand in the order of their phases', () => {
  const order = ['approach', 'assess', 'remediate', 'enable', 'success'];
  for (const list of [tasks, steps]) {
    const positions = list.map(({ phase }) => order.indexOf(phase));
    expect(positions).toEqual([...positions].sort(byNumber));
  }
});

test('deploying Microsoft 365 Apps comes after the checklist is created and resolved (R15, R18)', () => {
  const { tasksInOrder = [] } = step('OPP-1');
  expect(tasksInOrder).toEqual([3080, 3738, 4105, 3070, 3190, 1247]);
  expect(tasksWhere(({ alsoIn = [] }) => alsoIn.includes('OPP-1'))).toEqual([...tasksInOrder].sort(byNumber));
});

test('a role that supports is never the only one (R23)', () => {
  const alone = [...tasks, ...steps].filter(({ roles }) => roles.every((role) => PLAYBOOK_ROLES[role].isSupport));
  expect(alone).toEqual([]);
  expect(planSteps().filter(({ actors }) => actors.every((role) => PLAYBOOK_ROLES[role].isSupport))).toEqual([]);
});

test.each<[string, string, readonly number[]]>([
  [
    'migration with FastTrack, from anywhere (R38, R40, F03)',
    'migrationBenefit',
    [
      1033, 1034, 1629, 1635, 2006, 2026, 2050, 2118, 2277, 2278, 2467, 2979, 3009, 3169, 3282, 3305, 3614, 3615, 4008,
      4027, 4099,
    ],
  ],
  ['migration without FastTrack', 'selfMigration', [4018]],
  ['security defaults in the way of a migration (F03)', 'securityDefaultsEnabled', [4101]],
  [
    'approved enterprise customers (R39)',
    'enterpriseBenefit',
    [
      3202, 3203, 3204, 3205, 3208, 3209, 3236, 3242, 3342, 3352, 3358, 3365, 3380, 4035, 4036, 4061, 4062, 4063, 4090,
      4091, 4092,
    ],
  ],
  ['a customer success manager is assigned (R45)', 'csmAssigned', [3731, 3732, 3733]],
  ['the adoption program is agreed (R48)', 'adoptionProgramAgreed', [3740, 3741, 3743]],
  ['a service needs a focus (R07, R49)', 'acceleration', [3650]],
])('tasks for %s', (_, type, ids) => {
  expect(tasksWhere(({ when }) => when?.type === type)).toEqual(ids);
});

test.each([
  ['SW-4', 'migrationBenefit'],
  ['TA-5', 'migrationBenefit'],
  ['SW-5', 'enterpriseBenefit'],
  ['REM-4', 'enterpriseBenefit'],
  ['SSE-1', 'csmAssigned'],
  ['SSE-2', 'notHandedToCsm'],
  ['SSE-3', 'notHandedToCsm'],
  ['SSE-4', 'adoptionProgramAgreed'],
  ['SSE-5', 'acceleration'],
  ['OPP-1', 'withoutWindowsUpgrade'],
  ['OPP-2', 'withoutWindowsUpgrade'],
])('step %s is conditional, and so is every task in it', (id, type) => {
  expect(step(id).when?.type).toBe(type);
  expect(tasks.filter((candidate) => candidate.step === id && candidate.when?.type !== type)).toEqual([]);
});

test('the mandatory tasks of every engagement are known', () => {
  expect(
    tasksWhere(({ when, obligation, services }) => !when && obligation === 'mandatory' && services === 'all'),
  ).toEqual([1049, 1126, 1699, 1700, 1701, 3070, 3190, 3981, 4047]);
});

test.each([
  [3070, 'checklistGenerated'],
  [3190, 'checklistResolved'],
  [1700, 'checklistConfirmed'],
  [3981, 'workshopsDelivered'],
  [1699, 'assessmentsDelivered'],
  [1701, 'servicesEnabled'],
  [3650, 'never'],
])('task %s can be completed once: %s', (id, completion) => {
  expect(task(id).completion).toBe(completion);
});

test('handing over to a customer success manager is optional and the FM does it, per service (R45, R46)', () => {
  expect([3731, 3732, 3733].map((id) => task(id).services)).toEqual([['teams'], ['yammer'], ['outlook-mobile']]);
  for (const id of [3731, 3732, 3733]) expect(task(id)).toMatchObject({ obligation: 'optional', roles: ['fm'] });
  expect(step('SSE-2').when).toEqual({ type: 'notHandedToCsm', services: ['outlook-mobile', 'teams', 'yammer'] });
});

test('the adoption program has two mandatory tasks and an optional one (R48)', () => {
  expect([3740, 3741, 3743].map((id) => task(id).obligation)).toEqual(['mandatory', 'mandatory', 'optional']);
});

function planSteps(): readonly PlanSubstep[] {
  const withSubsteps = (planStep: PlanStep): readonly PlanSubstep[] => [planStep, ...planStep.substeps];
  return [...plan.blockers.flatMap((blocker) => blocker.steps.flatMap(withSubsteps)), ...withSubsteps(plan.closing)];
}

test('every blocker has its steps in the order of the playbook (R31, R33-R35)', () => {
  expect(Object.fromEntries(plan.blockers.map((blocker) => [blocker.id, blocker.steps.map(({ id }) => id)]))).toEqual({
    technical: ['TECHNICAL-1', 'TECHNICAL-2', 'TECHNICAL-3', 'TECHNICAL-4'],
    adoptionChange: ['ADOPTION-1'],
    customerResource: ['RESOURCE-1'],
    diminishedPriority: ['PRIORITY-1', 'PRIORITY-2'],
  });
  expect(plan.blockers[0]!.steps[2]!.substeps.map(({ id }) => id)).toEqual(['TECHNICAL-3A', 'TECHNICAL-3B']);
});

test('only the last technical step sets L1 to Blocked, and it needs the note (R32)', () => {
  const effective = planSteps().filter(({ effects }) => effects.length > 0);
  expect(effective.map(({ id }) => id)).toEqual(['TECHNICAL-4']);
  expect(effective[0]!.effects.map(({ type }) => type)).toEqual(['writeNote', 'setConsumptionStatus']);
  expect(effective[0]!.when).toBe('cannotBeResolved');
});

test('the plan ends with its task, which exists (R07)', () => {
  expect(task(plan.closing.task!).step).toBe('SSE-5');
});

const TEXTS: readonly (readonly [Language, PlaybookText])[] = [
  ['en', en],
  ['de', de],
  ['ja', ja],
  ['zh-Hans', zhHans],
];

function namesOf({ phases, roles, steps: stepNames, tasks: taskNames, ...rest }: PlaybookText): readonly string[] {
  const records = [phases, roles, stepNames, taskNames, rest.blockers, rest.planSteps];
  return [rest.chooseBlocker, ...records.flatMap((names) => Object.values<string>(names))];
}

test.each(TEXTS)('in %s every name is written, without odd spaces, dashes or a full stop', (_, text) => {
  const odd = /^$|^\s|\s$|\s{2}|[^\S ]|[‘’‛–—\u200b\ufeff]|[.。]$/;
  expect(namesOf(text).filter((name) => odd.test(name))).toEqual([]);
});

test.each(TEXTS)('in %s no two tasks, steps or steps of the plan share a name', (_, text) => {
  for (const names of [text.tasks, text.steps, text.planSteps]) {
    expect(repeated(Object.values<string>(names))).toEqual([]);
  }
});

test.each(TEXTS.slice(1))('in %s tasks, steps and the plan are translated', (_, text) => {
  const english = new Set(namesOf(en));
  const own = [text.tasks, text.steps, text.blockers, text.planSteps].flatMap((names) => Object.values<string>(names));
  expect(own.filter((name) => english.has(name))).toEqual([]);
});

// The English names are FTOP's own, former product names and all.
test.each(TEXTS.slice(1))('in %s names use the words of the glossary, and products keep theirs', (language, text) => {
  expect(namesOf(text).filter((name) => AVOIDED[language].some((word) => word.test(name)))).toEqual([]);
  const english = namesOf(en);
  const losesProduct = (name: string, index: number): boolean =>
    PRODUCT_NAMES.some((product) => english[index]!.includes(product) && !name.includes(product));
  expect(namesOf(text).filter(losesProduct)).toEqual([]);
});

test('the playbook is loaded with its names', async () => {
  const playbook = await loadPlaybook('en');
  expect(playbook.tasks).toHaveLength(tasks.length);
  expect(playbook.taskName(3070)).toBe('Create Remediation Checklist');
  expect(playbook.stepName('REM-6')).toBe('Remediation Checklist Resolved');
  expect(playbook.planStepName('PRIORITY-2')).toBe('Engage ATS/ATU');
});
