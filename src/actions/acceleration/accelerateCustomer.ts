import type { BlockerId } from '../../domain/acceleration/ActionPlan';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { createProblem, Refusal, runAction } from '../everyAction/runAction';
import type { WorkbookContent } from '../wording/workbookContent';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { dayText, excelTime } from '../../recognition/cells/excelDay';
import { nextStepsCount, nextStepsPlan, nextStepsWarnings, readNextSteps } from '../lists/nextSteps';
import { isEmptyList, writeOwnLists, type PlannedList } from '../lists/ownList';
import { highlightCustomers } from '../usage/highlightCustomers';
import type { AccelerationRequest } from './AccelerationRequest';
import type { CollectedReport } from './collectedRows';
import { isOfPlan, ownerOf, planKey, type JudgedUsage, type PlanOwner } from './customersInUsage';
import { planAcceleration, readAcceleration, type AccelerationState } from './planAcceleration';
import { stepViews, type StepView } from './stepViews';
import { listSteps } from '../lists/listSteps';

export interface AccelerationChanges {
  readonly tabsAdded: readonly string[];
  readonly stepsAdded: number;
  readonly stepsUpdated: number;
  /** Customers whose collected data get a row or another verdict. */
  readonly dataUpdated: number;
  /** 1 when the Start tab tells the next steps, or other ones than it did. */
  readonly nextStepsShown: number;
}

export interface AccelerationReport {
  /** Whose plan was asked for; undefined where all were brought up to date. */
  readonly customer: PlanOwner | undefined;
  /** Of that plan, as it stood before; without those that were taken away. */
  readonly blockers: readonly BlockerId[];
  readonly steps: readonly StepView[];
  readonly collected: readonly CollectedReport[];
}

export type AccelerationResult = ActionResult<AccelerationChanges, AccelerationReport>;

/**
 * Makes or changes the plan that gets a customer moving again, and says beside all plans how they stand (playbook
 * R04-R08, R30-R36, R51). Rows are never taken away.
 * @param request left out: all plans are brought up to date
 */
export async function accelerateCustomer(
  excel: ExcelHost,
  mode: Mode,
  now: Date,
  request?: AccelerationRequest,
): Promise<AccelerationResult> {
  const columns = request?.sheet === undefined ? {} : { columns: { sheet: request.sheet } };
  const usage = await highlightCustomers(excel, 'plan', { now, ...columns });
  if (usage.outcome === 'refused') return usage;
  return runAction<AccelerationChanges, AccelerationReport>(
    { ...excel, verb: 'accelerateCustomer' },
    async (context, setLanguage) => {
      const layout = await readLayout(context, setLanguage);
      requireSameUsage(usage, layout);
      const nextSteps = readNextSteps(context, layout);
      const state = await readAcceleration(context, layout, usage);
      requireHeldTalk(request, now, layout.content);
      const owners = [...state.plans.values()].map(({ owner }) => owner);
      const owner = request && ownerOf(request, usage, owners, layout.content);
      const plan = await planAcceleration(context, layout, state, owner && { owner, request });
      const line = nextSteps(plan.lists);
      const changes = { ...changesOf(plan.lists), nextStepsShown: nextStepsCount(line) };
      const { snapshot } = layout;
      const applied = await applyPlan(mode, {
        changes,
        steps: listSteps(plan.lists, line),
        isEmpty: plan.lists.every(isEmptyList) && changes.nextStepsShown === 0,
        write: () => writeOwnLists(context, snapshot, plan.lists, [nextStepsPlan(context, snapshot, line)]),
      });
      return {
        ...applied,
        problems: [...warnings(owner, state), ...nextStepsWarnings(line, layout.content)],
        customer: owner,
        blockers: blockersOf(owner, state),
        steps: stepViews(plan.rows, state.steps, owner),
        collected: plan.collected,
      };
    },
  );
}

/** @throws WorkbookError rowsMoved where what was judged is not recognised any more */
function requireSameUsage({ sheet, rows }: JudgedUsage, { tabs }: Layout): void {
  if (sheet === undefined) return;
  const tab = tabs.find((each): each is UsageTab => each.role === 'usage' && each.sheet.name === sheet);
  const hasServices = rows.some(({ service }) => service !== '');
  if (!tab || (hasServices && tab.columns.service === undefined)) throw new WorkbookError('rowsMoved', { sheet });
}

/** @throws Refusal talkToCome: what is still to come has no outcome */
function requireHeldTalk(request: AccelerationRequest | undefined, now: Date, { messages }: WorkbookContent): void {
  const dayOf = (moment: Date): number => Math.floor(excelTime(moment, { dayOffset: 0 }));
  if (!request?.talk || dayOf(request.talk.on) <= dayOf(now)) return;
  throw new Refusal([createProblem('talkToCome', messages, { day: dayText(dayOf(request.talk.on)) })]);
}

function blockersOf(owner: PlanOwner | undefined, { plans }: AccelerationState): readonly BlockerId[] {
  return (owner && plans.get(planKey(owner))?.standing) ?? [];
}

function changesOf([steps, collected]: readonly PlannedList[]): Omit<AccelerationChanges, 'nextStepsShown'> {
  const updated = ({ plan }: PlannedList): number => new Set(plan.changes.map(({ row }) => row)).size;
  return {
    tabsAdded: [steps!, collected!].flatMap(({ toMake }) => toMake?.name ?? []),
    stepsAdded: steps!.plan.additions.length,
    stepsUpdated: updated(steps!),
    dataUpdated: collected!.plan.additions.length + updated(collected!),
  };
}

/** The playbook's action plan is for one service (playbook R36). */
function warnings(owner: PlanOwner | undefined, { words: { content } }: AccelerationState): readonly Problem[] {
  if (!owner) return [];
  const { service } = owner;
  return isOfPlan(service, content) ? [] : [createProblem('accelerationOtherService', content.messages, { service })];
}
