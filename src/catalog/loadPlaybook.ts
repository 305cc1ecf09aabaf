import type { ActionPlan, BlockerId } from '../domain/acceleration/ActionPlan';
import type { Language } from '../domain/Language';
import type { PlaybookCondition } from '../domain/playbook/PlaybookCondition';
import type { PlaybookRole } from '../domain/playbook/PlaybookRole';
import type { PlaybookPhase, PlaybookStep } from '../domain/playbook/PlaybookStep';
import type { PlaybookTask } from '../domain/playbook/PlaybookTask';
import type { Condition } from '../domain/questionnaire/Condition';
import { ACTION_PLAN } from './acceleration/actionPlan';
import { conditionFor } from './playbook/conditionFor';
import { PLAYBOOK_ROLES } from './playbook/roles';
import { PLAYBOOK_STEPS } from './playbook/steps';
import { PLAYBOOK_TASKS } from './playbook/tasks/tasks';
import type { PlaybookText } from './text/PlaybookText';

/** The playbook's steps, tasks and action plan with their names in one language. */
export interface Playbook {
  readonly language: Language;
  readonly steps: readonly PlaybookStep[];
  readonly tasks: readonly PlaybookTask[];
  readonly actionPlan: ActionPlan;
  /** What the action plan begins with: finding the blocker. */
  readonly chooseBlocker: string;
  phaseName(phase: PlaybookPhase): string;
  roleName(role: PlaybookRole): string;
  /** With its abbreviation where it has one: "FE". */
  roleShort(role: PlaybookRole): string;
  stepName(step: string): string;
  /** How a task or step is done; '' where the playbook adds nothing. */
  advice(work: string): string;
  /** What must be so for a task or step, for one service. */
  conditionFor(when: PlaybookCondition | undefined, service: string): Condition;
  taskName(task: number): string;
  blockerName(blocker: BlockerId): string;
  /** Of a step or substep of the action plan. */
  planStepName(step: string): string;
}

/** One chunk per language, so that a reader loads only the one they read. */
const TEXTS: Readonly<Record<'en' | 'de' | 'ja' | 'zh-Hans', () => Promise<{ playbookText: PlaybookText }>>> = {
  en: () => import('./text/en/playbook'),
  de: () => import('./text/de/playbook'),
  ja: () => import('./text/ja/playbook'),
  'zh-Hans': () => import('./text/zh-Hans/playbook'),
};

export async function loadPlaybook(language: Language): Promise<Playbook> {
  const { playbookText } = await TEXTS[language]();
  const { phases, roles, blockers, chooseBlocker } = playbookText;
  const steps = new Map(Object.entries(playbookText.steps));
  const tasks = new Map(Object.entries(playbookText.tasks));
  const advice = new Map(Object.entries(playbookText.advice));
  const planSteps = new Map(Object.entries(playbookText.planSteps));
  return {
    language,
    steps: PLAYBOOK_STEPS,
    tasks: PLAYBOOK_TASKS,
    actionPlan: ACTION_PLAN,
    chooseBlocker,
    phaseName: (phase) => phases[phase],
    roleName: (role) => roles[role],
    roleShort: (role) => PLAYBOOK_ROLES[role].abbreviation ?? roles[role],
    advice: (work) => advice.get(work) ?? '',
    conditionFor,
    stepName: (step) => steps.get(step) ?? step,
    taskName: (task) => tasks.get(String(task)) ?? String(task),
    blockerName: (blocker) => blockers[blocker],
    planStepName: (step) => planSteps.get(step) ?? step,
  };
}
