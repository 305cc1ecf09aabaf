import { numbersIn } from '../../../domain/numberRuns';
import type { PlanStep } from '../../everyAction/comparablePlan';
import { SCOPE_COLUMNS } from '../../../recognition/foreign/scopeColumns';
import { decideGroups, type GroupDecisions } from '../../../domain/foreign/decideGroups';
import {
  planForeignChecklist,
  type ForeignChecklistPlan,
  type ForeignRow,
} from '../../../domain/foreign/planForeignChecklist';
import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import { areBesideTable, unheadedColumns, type ScopeColumn } from '../../../recognition/foreign/scopeColumns';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { Unmarked } from '../../../recognition/foreign/readScopeStatements';
import { rememberedUnmarked } from '../../../recognition/foreign/mapping/rememberedUnmarked';
import type { WorkbookContent } from '../../wording/workbookContent';
import { createProblem, Refusal } from '../../everyAction/runAction';
import type { Layout } from '../../everyAction/readLayout';
import type { ForeignRequest } from './ForeignRequest';
import type { ForeignReading, ReadChecklist } from './readForeign';
import { requireKnownBlanks, requireNoContradiction, switchedGroups } from './requireClearScope';
import { planSwitches, type PlannedScopeTab } from './planSwitches';
import { noWord } from './noWord';
import { scopeTexts } from './scopeTexts';

/** What is to be done to one checklist. */
export interface PlannedChecklist {
  readonly checklist: ReadChecklist;
  readonly plan: ForeignChecklistPlan;
  /** What our columns are to say where they say something else, by column and 0-based row. */
  readonly texts: Readonly<Record<ScopeColumn, ReadonlyMap<number, string>>>;
  readonly isEmpty: boolean;
}

export interface ForeignPlan {
  readonly checklists: readonly PlannedChecklist[];
  readonly decisions: GroupDecisions;
  /** Blank answers that are to say no. */
  readonly toAnswer: readonly ScopeStatement[];
  readonly scope: PlannedScopeTab;
  /** What a blank means, where that is to be remembered. */
  readonly toRemember: Unmarked | undefined;
}

/**
 * Plans what is hidden and shown, and what becomes of our list of groups: one more sync where that is to be made and a
 * tab has its name.
 * @throws Refusal where it is not clear what is in scope
 */
export async function planForeign(
  context: Excel.RequestContext,
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
  reading: ForeignReading,
  request: ForeignRequest,
): Promise<ForeignPlan> {
  const { messages } = content;
  const switches = switchedGroups(request, reading, messages);
  requireKnownBlanks(reading, request, messages);
  const { toAnswer, refused } = decideGroups(reading.statements, switches.off);
  const scope = await planSwitches(context, snapshot, { reading, toAnswer, switches }, content);
  const decisions = decideGroups(answered(scope.statements, toAnswer, content), []);
  const plans = reading.checklists.map((checklist) => planChecklist(checklist, decisions, content));
  requireNoContradiction({ ...decisions, refused }, plans, messages);
  if (!request.offersSwitches) requireSomethingSaid(reading, plans, content);
  const checklists = reading.checklists.map((checklist, index) => plannedChecklist(checklist, plans[index]!, content));
  return { checklists, decisions, toAnswer, scope, toRemember: newMeaning(reading, request, snapshot) };
}

function newMeaning(
  { halfMarked }: ForeignReading,
  { unmarked }: ForeignRequest,
  snapshot: WorkbookSnapshot,
): Unmarked | undefined {
  return halfMarked.length > 0 && unmarked !== rememberedUnmarked(snapshot) ? unmarked : undefined;
}

/** A row that is hidden and says why, but not yet that it is out of scope, was being hidden by us. */
function planChecklist(
  checklist: ReadChecklist,
  { byGroup }: GroupDecisions,
  content: WorkbookContent,
): ForeignChecklistPlan {
  const { rows, said } = checklist;
  const mayBeBegun = rows.map(
    ({ row, before, isHidden }) => isHidden && before === 'visible' && said('why', row) !== '',
  );
  if (!mayBeBegun.includes(true)) return planForeignChecklist(rows, byGroup);
  const shown = (which: readonly boolean[]): readonly ForeignRow[] =>
    rows.map((row, index) => (which[index] ? { ...row, isHidden: false } : row));
  const { verdicts } = planForeignChecklist(shown(mayBeBegun), byGroup);
  const areBegun = mayBeBegun.map((maybe, index) => {
    const [row, verdict] = [rows[index]!, verdicts[index]!];
    return maybe && verdict.state === 'outOfScope' && scopeTexts(row, verdict, content).why === said('why', row.row);
  });
  return planForeignChecklist(shown(areBegun), byGroup);
}

/** The statements as they are once the blank ones among them are answered with no. */
function answered(
  statements: readonly ScopeStatement[],
  toAnswer: readonly ScopeStatement[],
  content: WorkbookContent,
): readonly ScopeStatement[] {
  const value = noWord(statements, content);
  return statements.map((each) => (toAnswer.includes(each) ? { ...each, mark: 'no', value } : each));
}

function plannedChecklist(
  checklist: ReadChecklist,
  plan: ForeignChecklistPlan,
  content: WorkbookContent,
): PlannedChecklist {
  const isSaid = plan.verdicts.some(({ state }) => state !== undefined) || Object.keys(checklist.ours).length > 0;
  const changed = (column: ScopeColumn): ReadonlyMap<number, string> =>
    new Map(
      plan.verdicts.flatMap((verdict, index) => {
        if (verdict.isKept) return [];
        const text = scopeTexts(checklist.rows[index]!, verdict, content)[column];
        return text === checklist.said(column, verdict.row) ? [] : [[verdict.row, text] as const];
      }),
    );
  const texts = { inScope: changed('inScope'), why: changed('why') };
  const isUnfinished = isSaid && (unheadedColumns(checklist).length > 0 || areBesideTable(checklist));
  const isEmpty = !isUnfinished && plan.hide.length + plan.show.length + texts.inScope.size + texts.why.size === 0;
  return { checklist, plan, texts, isEmpty };
}

/** @throws Refusal where no cell says anything about any row: nothing could ever be hidden */
function requireSomethingSaid(
  { checklists, groups }: ForeignReading,
  plans: readonly ForeignChecklistPlan[],
  { messages }: WorkbookContent,
): void {
  if (plans.some(({ verdicts }) => verdicts.some(({ state }) => state !== undefined))) return;
  const sheet = checklists[0]!.tab.sheet.name;
  const names = [...groups.values()].map(({ name }) => name).join(', ');
  throw new Refusal([createProblem('scopeUnknown', messages, { sheet, names }, { sheet })]);
}

/** What generating does to checklists that we did not make, to answers and to our list of groups. */
export function foreignSteps({ checklists, toAnswer, scope: { plan } }: ForeignPlan): readonly PlanStep[] {
  return [
    ...checklists.filter(({ isEmpty }) => !isEmpty).flatMap(stepsOf),
    ...toAnswer.map(({ group, place }) => ['answer', group.key, place]),
    ...[...plan.switched, ...plan.added].map(({ group, mark }) => ['switch', group.key, mark]),
  ];
}

/** Rows of others have no ids: all that they say tells them. */
function stepsOf({
  checklist: { tab, lines, ours },
  plan: { hide, show },
  texts,
}: PlannedChecklist): readonly PlanStep[] {
  const own = new Set(Object.values(ours).map((column) => column - tab.left));
  const said = (row: number) => [
    tab.sheet.name,
    ...(lines[row - tab.firstRow]?.values ?? []).filter((_, index) => !own.has(index)),
  ];
  return [
    ...numbersIn(hide).map((row) => ['hide', ...said(row)]),
    ...numbersIn(show).map((row) => ['show', ...said(row)]),
    ...SCOPE_COLUMNS.flatMap((column) => [...texts[column]].map(([row, text]) => [column, text, ...said(row)])),
  ];
}
