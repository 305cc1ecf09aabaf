import { countNumbers } from '../../../domain/numberRuns';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { rememberedUnmarked } from '../../../recognition/foreign/mapping/rememberedUnmarked';
import { keepTab } from '../../../workbook/cells/KeptTab';
import type { ActionResult, Mode } from '../../everyAction/ActionResult';
import type { Layout } from '../../everyAction/readLayout';
import { applyPlan } from '../../everyAction/applyPlan';
import { requireWritable } from '../../everyAction/requireWritable';
import { FOREIGN_WORDS } from '../../wording/foreignWords';
import { chooseForeignTabs } from './chooseForeignTabs';
import type { ForeignChanges, ForeignReport, GroupReport } from './ForeignReport';
import type { ForeignRequest } from './ForeignRequest';
import { foreignWarnings } from './foreignWarnings';
import { foreignSteps, planForeign, type ForeignPlan, type PlannedChecklist } from './planForeign';
import { readForeign, type ForeignReading } from './readForeign';
import { requireConsent, uncertainties } from './requireConsent';
import { requireNothingBeside } from './requireNothingBeside';
import { noChecklist } from '../mapping/noChecklist';
import { saidLayout } from '../mapping/saidLayout';
import { writePlan } from './writePlan';

export type ForeignResult = ActionResult<ForeignChanges, ForeignReport>;

/**
 * Hides the rows out of scope of a checklist that we did not make, where they stand, and says why in two columns of
 * ours. Groups that are switched are kept in a tab of ours. Nothing else is written. Run again without a new answer it changes nothing.
 * @throws Refusal or WorkbookError where no tab is a checklist
 */
export async function generateForeign(
  context: Excel.RequestContext,
  layout: Layout,
  { mode, request: asked }: { readonly mode: Mode; readonly request: ForeignRequest },
): Promise<ForeignResult> {
  const { snapshot, content } = layout;
  requireNothingBeside(layout);
  const { messages } = content;
  const request = withRemembered(asked, layout);
  const said = saidLayout(layout, request.mapping);
  const tabs = chooseForeignTabs({ ...layout, foreign: said.sheets }, FOREIGN_WORDS);
  if (!tabs) throw noChecklist(layout, request.mapping);
  const all = [...tabs.checklists, ...tabs.deciding, ...(tabs.scopeTab ? [tabs.scopeTab] : [])];
  const kept = new Map(all.map((tab) => [tab, keepTab(context, tab)]));
  const reading = await readForeign(context, snapshot, tabs, request);
  for (const tab of kept.values()) tab.requireUnchanged();
  const plan = await planForeign(context, layout, reading, request);
  const applied = await applyPlan(mode, {
    changes: { ...changesOf(plan), columnsMatched: said.names.size },
    steps: [...foreignSteps(plan), ...[...said.names].map((name) => ['remember', ...name])],
    isEmpty: isEmptyPlan(plan) && said.names.size === 0,
    requireWritable: () =>
      plan.checklists.filter((each) => !each.isEmpty).forEach(({ checklist }) => requireWritable(checklist.tab)),
    write: () => {
      requireConsent(tabs, plan, request, messages);
      return writePlan(context, layout, { reading, plan, said, keptOf: (tab) => kept.get(tab)! });
    },
  });
  return {
    ...applied,
    problems: [...uncertainties(tabs, messages), ...foreignWarnings(reading, messages)],
    ...reportOf(plan, reading, request),
  };
}

/** What nobody says this time is as it was said before. */
function withRemembered(request: ForeignRequest, { snapshot }: Pick<Layout, 'snapshot'>): ForeignRequest {
  const unmarked = request.unmarked ?? rememberedUnmarked(snapshot);
  return unmarked ? { ...request, unmarked } : request;
}

function isEmptyPlan({ checklists, toAnswer, scope: { plan }, toRemember }: ForeignPlan): boolean {
  const entries = toAnswer.length + plan.switched.length + plan.added.length;
  return checklists.every(({ isEmpty }) => isEmpty) && entries === 0 && toRemember === undefined;
}

function changesOf({
  checklists,
  toAnswer,
  toRemember,
  scope: { plan: lines, toMake },
}: ForeignPlan): Omit<ForeignChanges, 'columnsMatched'> {
  const sum = (count: (planned: PlannedChecklist) => number): number =>
    checklists.reduce((total, planned) => total + (planned.isEmpty ? 0 : count(planned)), 0);
  return {
    itemsUpdated: sum(({ texts }) => new Set([...texts.inScope.keys(), ...texts.why.keys()]).size),
    rowsHidden: sum(({ plan }) => countNumbers(plan.hide)),
    blocksHidden: sum(({ plan }) => plan.hide.length),
    rowsShown: sum(({ plan }) => countNumbers(plan.show)),
    columnsAdded: sum(({ checklist: { ours } }) => 2 - Object.keys(ours).length),
    answersImported: toAnswer.length,
    blanksNoted: Number(toRemember !== undefined),
    tabsAdded: toMake ? [toMake.name] : [],
    groupsEntered: toMake ? 0 : lines.switched.length + lines.added.length,
  };
}

function reportOf(
  { checklists, decisions, scope }: ForeignPlan,
  { groups, halfMarked }: ForeignReading,
  { unmarked }: ForeignRequest,
): ForeignReport {
  const items = checklists.flatMap(({ checklist: { rows, tab }, plan: { verdicts } }) =>
    rows.flatMap((row, index) => (row.kind === 'item' ? [{ row, tab, state: verdicts[index]!.state }] : [])),
  );
  const count = (state: string): number => items.filter((item) => item.state === state).length;
  const groupReport = (key: string): readonly GroupReport[] => {
    const own = items.filter(({ row }) => row.group?.key === key);
    if (own.length === 0) return [];
    const isSwitch = scope.statements.every(({ group, source }) => source === 'switch' || group.key !== key);
    return [{ name: groups.get(key)!.name, items: own.length, state: decisions.byGroup.get(key)?.state, isSwitch }];
  };
  return {
    items: items.length,
    inScope: count('inScope'),
    outOfScope: count('outOfScope'),
    needsAnswer: count('needsAnswer'),
    hidden: checklists.reduce((total, { plan }) => total + countNumbers(plan.hidden), 0),
    blocks: checklists.reduce((total, { plan }) => total + plan.hidden.length, 0),
    groups: [...groups.keys()].flatMap(groupReport),
    rowsOfNoGroup: items
      .filter(({ row }) => row.group === undefined)
      .map(({ row, tab }) => `${tab.sheet.name}!${cellAddress(row.row, tab.left)}`),
    ...(unmarked && halfMarked.length > 0 ? { unmarked } : {}),
  };
}
