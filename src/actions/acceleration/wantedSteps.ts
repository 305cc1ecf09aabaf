import type { Playbook } from '../../catalog/loadPlaybook';
import { hintFor, plannedSteps, type PlannedStep, type StandingPlan } from '../../domain/acceleration/plannedSteps';
import type { WantedRow } from '../../domain/lists/planList';
import { isFinished, type WorkStatus } from '../../domain/tasks/suggestCompletion';
import type { Health } from '../../domain/usage/judgeCustomer';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import type { CountedDays } from '../../recognition/cells/excelDay';
import { withNote, withoutNote } from '../lists/notes';
import type { WorkbookContent } from '../wording/workbookContent';
import type { AccelerationRequest } from './AccelerationRequest';
import { planKey, type PlanOwner } from './customersInUsage';
import { heldTalk } from './heldTalk';
import type { CustomerPlan } from './plans';

/** What the words of a plan are made of. */
export interface PlanWords extends CountedDays {
  readonly playbook: Playbook;
  readonly sayings: PlaybookMessages;
  readonly content: WorkbookContent;
  /** The tab the customers are judged on. */
  readonly usageSheet: string;
}

/** The rows of a plan that is there, with what is to be said beside them. */
export function standingRows(plan: CustomerPlan, words: PlanWords): readonly WantedRow[] {
  return plannedSteps(words.playbook.actionPlan, plan.blockers)
    .filter(({ step }) => plan.rows.has(step))
    .map((step) => ({
      id: idOf(plan.key, step),
      texts: { ...stepTexts(step, words), suggestion: hint(step, plan, words) },
    }));
}

/** What a new plan says of its customer. */
export interface NewPlan {
  readonly owner: PlanOwner;
  readonly request: AccelerationRequest;
  /** Why it is made: the verdict of the day. */
  readonly why: string;
  readonly healthNow: string | undefined;
  readonly health: Health | undefined;
  readonly isStalled: boolean;
}

/** The rows for a customer whose plan is made or changed: steps of before stay, others are added. */
export function decidedRows(newPlan: NewPlan, plan: CustomerPlan | undefined, words: PlanWords): readonly WantedRow[] {
  const { owner, request, why, healthNow } = newPlan;
  const chosen = [...new Set([...(plan?.blockers ?? []), ...request.blockers])];
  const initial = {
    customer: owner.customer,
    service: owner.service,
    status: words.content.vocabulary.statuses.notStarted,
    ...(healthNow ? { healthNow } : {}),
  };
  const steps = plannedSteps(words.playbook.actionPlan, chosen);
  const after = planAfter(steps, newPlan, plan);
  return steps.map((step) => ({
    id: idOf(planKey(owner), step),
    texts: {
      ...stepTexts(step, words),
      suggestion: hint(step, after, words),
      ...takenAway(step, request, plan, words),
      ...takenBack(step, request, plan, words),
      ...(step.step === 'TALK' && request.talk ? talked(request.talk, plan, words) : {}),
    },
    initial: step.step === 'TALK' ? { ...initial, why } : initial,
  }));
}

/** How the plan stands once it is made or changed. */
function planAfter(
  steps: readonly PlannedStep[],
  { request, health, isStalled }: NewPlan,
  plan: CustomerPlan | undefined,
): StandingPlan {
  const statusOf = (planned: PlannedStep): WorkStatus | undefined => {
    const { step } = planned;
    if (step === 'TALK' && request.talk) return 'done';
    if (isTakenAway(planned, request, plan)) return 'notRequired';
    return !plan?.rows.has(step) || isTakenBack(planned, request, plan) ? 'notStarted' : plan.statuses.get(step);
  };
  const statuses = new Map(steps.map((step) => [step.step, statusOf(step)]));
  return { statuses, health, wasStalled: plan?.wasStalled ?? isStalled };
}

type Texts = Readonly<Record<string, string>>;

/** The open steps of a blocker that is none any more; finished ones stay, and what somebody says in words of their own. */
function isTakenAway(
  { step, blocker }: PlannedStep,
  { without = [] }: AccelerationRequest,
  plan: CustomerPlan | undefined,
): boolean {
  const status = plan?.statuses.get(step);
  const isTheirs = status === undefined && (plan?.rows.get(step)?.texts['status'] ?? '').trim() !== '';
  return blocker !== undefined && without.includes(blocker) && !isFinished(status) && !isTheirs;
}

function takenAway(
  planned: PlannedStep,
  request: AccelerationRequest,
  plan: CustomerPlan | undefined,
  { sayings, content }: PlanWords,
): Texts {
  if (!isTakenAway(planned, request, plan)) return {};
  const notes = withNote(plan?.rows.get(planned.step)?.texts['notes'] ?? '', sayings.say('acceleration.taken'));
  return { status: content.vocabulary.statuses.notRequired, notes, suggestion: '' };
}

/** What was taken away with a blocker that is one again is open once more. */
function isTakenBack(
  { step, blocker }: PlannedStep,
  { blockers }: AccelerationRequest,
  plan: CustomerPlan | undefined,
): boolean {
  return blocker !== undefined && blockers.includes(blocker) && plan?.taken.has(step) === true;
}

function takenBack(
  planned: PlannedStep,
  request: AccelerationRequest,
  plan: CustomerPlan | undefined,
  { sayings, content }: PlanWords,
): Texts {
  if (!isTakenBack(planned, request, plan)) return {};
  const notes = withoutNote(plan?.rows.get(planned.step)?.texts['notes'] ?? '', sayings.say('acceleration.taken'));
  return { status: content.vocabulary.statuses.notStarted, notes };
}

/** The talk of FM, FE and SME (playbook R05). */
function talked(
  talk: NonNullable<AccelerationRequest['talk']>,
  plan: CustomerPlan | undefined,
  { content, dayOffset }: PlanWords,
): Texts {
  return { status: content.vocabulary.statuses.done, ...heldTalk(talk, plan?.rows.get('TALK'), { dayOffset }) };
}

function idOf(key: string, { step }: PlannedStep): string {
  return `${key}/${step}`;
}

function stepTexts(step: PlannedStep, { playbook, sayings }: PlanWords): Readonly<Record<string, string>> {
  const name = stepName(step.step, playbook, sayings);
  return {
    blocker: step.blocker ? playbook.blockerName(step.blocker) : '',
    step: step.isSubstep ? sayings.say('acceleration.substep', { step: name }) : name,
    ownerRole: step.roles.map(playbook.roleShort).join(', '),
  };
}

function stepName(step: string, playbook: Playbook, sayings: PlaybookMessages): string {
  if (step === 'TALK') return sayings.say('acceleration.talk');
  return step === 'REASON' ? playbook.chooseBlocker : playbook.planStepName(step);
}

function hint({ step }: PlannedStep, plan: StandingPlan, { sayings, content, usageSheet }: PlanWords): string {
  const { sheets, blocked } = content.vocabulary;
  const found = hintFor(step, plan);
  switch (found) {
    case undefined:
      return '';
    case 'left':
      return sayings.say('acceleration.left', { sheet: usageSheet });
    case 'mayBlock':
      return sayings.say('acceleration.mayBlock', { tab: sheets.collected, blocked });
    case 'reasonFound':
    case 'moved':
      return sayings.say(`acceleration.${found}`);
  }
}
