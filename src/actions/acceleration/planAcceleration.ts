import { loadPlaybook } from '../../catalog/loadPlaybook';
import type { CurrentRow, WantedRow } from '../../domain/lists/planList';
import { loadPlaybookMessages } from '../../localization/PlaybookMessages';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { Layout } from '../everyAction/readLayout';
import { planOwnList, readOwnList, type OwnList, type PlannedList } from '../lists/ownList';
import { healthIcons } from '../wording/usageWords';
import type { AccelerationRequest } from './AccelerationRequest';
import { collectedReports, collectedRows, type CollectedReport } from './collectedRows';
import { planKey, type JudgedUsage, type PlanOwner } from './customersInUsage';
import { healthNow } from './healthNow';
import { plansOf, type CustomerPlan } from './plans';
import { decidedRows, standingRows, type PlanWords } from './wantedSteps';

/** The plans of a workbook, and what they rest on. */
export interface AccelerationState {
  readonly usage: JudgedUsage;
  readonly steps: OwnList | undefined;
  readonly collected: OwnList | undefined;
  readonly plans: ReadonlyMap<string, CustomerPlan>;
  readonly words: PlanWords;
}

/** Reads the tabs Acceleration and Data collected, as far as the workbook has them. */
export async function readAcceleration(
  context: Excel.RequestContext,
  layout: Layout,
  usage: JudgedUsage,
): Promise<AccelerationState> {
  const { content } = layout;
  const [playbook, sayings] = await Promise.all([
    loadPlaybook(content.language),
    loadPlaybookMessages(content.language),
  ]);
  const steps = await readOwnList(context, layout, 'acceleration');
  const collected = await readOwnList(context, layout, 'collected');
  const stalled = healthIcons(content)[2]!;
  return {
    usage,
    steps,
    collected,
    plans: plansOf(steps?.rows ?? [], usage.rows, playbook, { stalled, taken: sayings.say('acceleration.taken') }),
    words: { playbook, sayings, content, usageSheet: usage.sheet, dayOffset: layout.snapshot.dayOffset },
  };
}

/** Whose plan is made or changed, and how. */
export interface Decision {
  readonly owner: PlanOwner;
  readonly request: AccelerationRequest;
}

export interface AccelerationPlan {
  readonly lists: readonly PlannedList[];
  readonly rows: readonly WantedRow[];
  readonly collected: readonly CollectedReport[];
}

/** What is to be done to both tabs. */
export async function planAcceleration(
  context: Excel.RequestContext,
  layout: Layout,
  state: AccelerationState,
  decision: Decision | undefined,
): Promise<AccelerationPlan> {
  const { plans, words, steps, collected } = state;
  const key = decision && planKey(decision.owner);
  const others = [...plans.values()].filter((plan) => plan.key !== key);
  const rows = [
    ...others.flatMap((plan) => standingRows(plan, words)),
    ...(decision ? decided(decision, layout, state) : []),
  ];
  const reports = collectedReports(rowsOf(collected), decision ? [decision.owner] : [], plans, words);
  const choices = { status: Object.values(words.content.vocabulary.statuses) };
  return {
    rows,
    collected: reports,
    lists: [
      await planOwnList(context, layout, 'acceleration', { current: steps, wanted: rows, look: { choices } }),
      await planOwnList(context, layout, 'collected', {
        current: collected,
        wanted: collectedRows(reports, rowsOf(collected)),
        look: {},
      }),
    ],
  };
}

function decided({ owner, request }: Decision, layout: Layout, { usage, plans, words }: AccelerationState) {
  const key = planKey(owner);
  const judged = usage.rows.find((row) => planKey(row) === key);
  const tab = layout.tabs.find((each): each is UsageTab => each.role === 'usage' && each.sheet.name === usage.sheet);
  const newPlan = {
    owner,
    request,
    why: judged ? whyOf(judged, words) : '',
    healthNow: healthNow(tab, owner),
    health: judged?.health,
    isStalled: judged?.health === 'stalled',
  };
  return decidedRows(newPlan, plans.get(key), words);
}

/** The verdict of the day: the word first, which tells later that the customer was stalled. */
function whyOf({ health, explanation }: JudgedUsage['rows'][number], { sayings, content }: PlanWords): string {
  const word = content.messages.raw(`health.${health}`).replace(/\s*\{.*\}/, '');
  return sayings.say('acceleration.health', { health: word, explanation });
}

function rowsOf(list: OwnList | undefined): readonly CurrentRow[] {
  return list?.rows ?? [];
}
