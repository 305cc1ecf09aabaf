import { countNumbers } from '../../../domain/numberRuns';
import { SCOPE_TAB_NAMES, UNMARKED_NAME } from '../../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { mappingNamesIn } from '../../../recognition/foreign/mapping/rememberedMapping';
import { ownScopeTab } from '../../../recognition/foreign/ownScopeTab';
import { scopeHeaders } from '../../../recognition/foreign/scopeColumns';
import { keepTab } from '../../../workbook/cells/KeptTab';
import { together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import { nameChange } from '../../../workbook/changes/nameChange';
import { removedScopeTab } from '../../../workbook/foreign/removedScopeTab';
import { clearedScopeRows, headerAlone } from '../../../workbook/foreign/clearedScopeRows';
import { removedScopeChanges } from '../../../workbook/foreign/removedScopeChanges';
import type { ActionResult, Mode } from '../../everyAction/ActionResult';
import { applyPlan } from '../../everyAction/applyPlan';
import type { PlanStep } from '../../everyAction/comparablePlan';
import type { Layout } from '../../everyAction/readLayout';
import { requireWritable } from '../../everyAction/requireWritable';
import { readScopeRemoval, type TabToClear } from './readScopeRemoval';

export interface RemovedScopeChanges {
  readonly rowsShown: number;
  readonly columnsRemoved: number;
  readonly namesRemoved: number;
  /** Our list of groups. */
  readonly tabsRemoved: readonly string[];
}

/** Takes out of a workbook what generating put beside checklists that we did not make. */
export async function removeForeign(
  context: Excel.RequestContext,
  layout: Layout,
  mode: Mode,
): Promise<ActionResult<RemovedScopeChanges>> {
  const { snapshot, content } = layout;
  const list = ownScopeTab(snapshot);
  const keptList = list && keepTab(context, list);
  const tabs = await readScopeRemoval(context, layout);
  keptList?.requireUnchanged();
  const lost = [...lostNames(snapshot), ...mappingNamesIn(snapshot), ...meaningNames(snapshot)];
  const applied = await applyPlan(mode, {
    changes: changesOf(tabs, lost, list),
    steps: stepsOf(tabs, lost, list),
    isEmpty: tabs.length + lost.length === 0 && !list,
    requireWritable: () => [...tabs.map(({ kept }) => kept.tab), ...(list ? [list] : [])].forEach(requireWritable),
    write: async () => {
      await clearRows(context, tabs);
      const { yes, no } = content.vocabulary.answers;
      const plan = together([
        ...tabs.map((tab) => columnsGone(context, tab)),
        ...(keptList ? [removedScopeTab(context, snapshot, keptList, [yes, no])] : []),
      ]);
      const names = lost.map((name) => nameChange(context, snapshot, name, undefined));
      await guardedWrite(context, [...plan.changes, ...names], plan.guards);
    },
  });
  return { ...applied, problems: [] };
}

/** Clears our columns in checklists that are too large for one request, part by part. */
async function clearRows(context: Excel.RequestContext, tabs: readonly TabToClear[]): Promise<void> {
  const parts = tabs.flatMap(({ kept, removal, parts: rows }) => rows.map((part) => ({ kept, removal, part })));
  for (const { kept, removal, part } of parts) {
    const { changes, guards } = clearedScopeRows(kept, removal, part);
    await guardedWrite(context, changes, guards);
  }
}

/** Of rows that were cleared nothing is left to be shown. */
function columnsGone(context: Excel.RequestContext, { kept, removal, parts }: TabToClear): GuardedPlan {
  if (parts.length === 0) return removedScopeChanges(context, kept, removal);
  return removedScopeChanges(context, headerAlone(kept), { ...removal, show: [], expected: new Map() });
}

/** Names of ours whose cells are gone. */
function lostNames(snapshot: WorkbookSnapshot): readonly string[] {
  const ofColumns = scopeHeaders(snapshot).flatMap(({ name, place }) => (place ? [] : [name]));
  const ofList = Object.values(SCOPE_TAB_NAMES).filter((name) => snapshot.settings.get(name)?.isLost);
  return [...ofColumns, ...(ownScopeTab(snapshot) ? [] : ofList)];
}

/** Our list goes with what somebody entered in it. */
function stepsOf(
  tabs: readonly TabToClear[],
  lost: readonly string[],
  list: ForeignTab | undefined,
): readonly PlanStep[] {
  return [
    ...tabs.flatMap(({ removal: { names }, shown }) =>
      [...names.values()].map((name) => ['column', name]).concat(shown.map((row) => ['show', ...row.map(String)])),
    ),
    ...lost.map((name) => ['name', name]),
    ...(list ? list.sheet.window.values : []),
  ];
}

/** What was said that a blank means. */
function meaningNames({ settings }: WorkbookSnapshot): readonly string[] {
  return settings.has(UNMARKED_NAME) ? [UNMARKED_NAME] : [];
}

function changesOf(
  tabs: readonly TabToClear[],
  lost: readonly string[],
  list: ForeignTab | undefined,
): RemovedScopeChanges {
  const sum = (count: (tab: TabToClear) => number): number => tabs.reduce((total, tab) => total + count(tab), 0);
  const columns = sum(({ removal }) => removal.names.size);
  return {
    rowsShown: sum(({ removal }) => countNumbers(removal.show)),
    columnsRemoved: columns,
    namesRemoved: columns + lost.length + (list ? Object.keys(list.columns).length : 0),
    tabsRemoved: list ? [list.sheet.name] : [],
  };
}
