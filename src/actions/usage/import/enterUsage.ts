import { judgeUsage } from '../../../domain/usage/judgeUsage';
import type { Month } from '../../../domain/usage/Month';
import { planUsageImport, type UsageImportPlan } from '../../../domain/usage/planUsageImport';
import { formatMonth } from '../../../localization/formatMonth';
import { readUsageSettings } from '../../../recognition/usage/readUsageSettings';
import { rowsToTakeIn } from '../../../recognition/usage/rows/rowsBelow';
import type { ActionResult, Mode, Problem } from '../../everyAction/ActionResult';
import { comparablePlan, type PlanStep } from '../../everyAction/comparablePlan';
import { isToBeWritten } from '../../everyAction/isToBeWritten';
import type { Layout } from '../../everyAction/readLayout';
import { requireWritable } from '../../everyAction/requireWritable';
import { createProblem } from '../../everyAction/runAction';
import { USAGE_SETTING_WORDS } from '../../wording/usageWords';
import type { FoundUsage } from '../customers/findUsageTab';
import { hasHighlights } from '../customers/hasHighlights';
import {
  highlightChangesOf,
  highlightSteps,
  isEmptyHighlighting,
  planHighlighting,
  startWarnings,
  type Highlighting,
} from '../customers/highlighting';
import { unclearRows } from '../customers/usageWarnings';
import { afterImport } from './afterImport';
import { changesOf, importSteps, type UsageImportChanges } from './UsageImportChanges';
import { readTarget, refuseConflicts, roomFor, type ImportTarget } from './importTarget';
import { planned, type PlannedImport } from './newMauTab';
import type { PartsEntered } from './PartsEntered';
import type { ReadTable } from './readUsageTable';
import { writeImport } from './writeImport';

export interface Importing {
  readonly mode: Mode;
  readonly currentMonth: Month;
  readonly read: ReadTable;
  /** What this run entered so far. */
  readonly parts: PartsEntered;
}

export type Entered = Exclude<ActionResult<UsageImportChanges>, { readonly outcome: 'refused' }>;

/**
 * Takes usage over into a tab that is there.
 * @returns undefined when parts were written, and what they come to is to be read anew
 */
export async function enterUsage(
  context: Excel.RequestContext,
  layout: Layout,
  found: FoundUsage,
  importing: Importing,
): Promise<Entered | undefined> {
  const { read, currentMonth } = importing;
  const target = await readTarget(context, layout, found, new Set(read.records.map(({ month }) => month)).size);
  const { plan, months } = planned(planUsageImport(target.state.usage, read.records, currentMonth), layout);
  refuseConflicts(plan, target, layout);
  const entered = { plan, months: await roomFor(context, target, { plan, months }, layout) };
  const isNothingEntered = plan.customers.length === 0;
  const { highlighting, unclear } = planFinish(target, isNothingEntered ? undefined : entered, layout, importing);
  const onStart = highlighting ? startWarnings(highlighting.list, layout.content.messages) : [];
  const problems = [...importWarnings(plan, importing, layout), ...unclear, ...onStart];
  const entering = { ...(highlighting && highlightChangesOf(highlighting)), ...changesOf(plan) };
  if (isNothingEntered && (!highlighting || isEmptyHighlighting(highlighting))) {
    return { outcome: 'unchanged', ...comparablePlan(entering, []), problems };
  }
  requireWritable(target.tab);
  const changes = { ...entering, rowsAddedToTable: rowsToTakeIn(target.tab) };
  const toDo = comparablePlan(changes, [[target.tab.sheet.name], ...importSteps(plan), ...finishSteps(highlighting)]);
  if (importing.parts.isBegun || isToBeWritten(importing.mode, toDo)) {
    const { parts } = importing;
    const isFinished = await writeImport(context, layout, target, {
      ...entered,
      highlighting,
      parts,
      agreed: { problems, digest: toDo.digest },
    });
    if (!isFinished) return undefined;
  }
  return { outcome: 'done', ...toDo, problems };
}

function finishSteps(highlighting: Highlighting | undefined): readonly PlanStep[] {
  return highlighting ? highlightSteps(highlighting) : [];
}

/**
 * What keeps a highlighted tab highlighted once usage is entered. Where somebody has to say first who is a customer,
 * nobody is judged.
 */
function planFinish(
  target: ImportTarget,
  entered: PlannedImport | undefined,
  layout: Layout,
  { currentMonth }: Importing,
): { readonly highlighting: Highlighting | undefined; readonly unclear: readonly Problem[] } {
  const { snapshot, content } = layout;
  if (!hasResults(target, layout)) return { highlighting: undefined, unclear: [] };
  const after = entered ? afterImport(target, entered, content.language) : target;
  const unclear = unclearRows(after, content.messages);
  if (unclear.length > 0) return { highlighting: undefined, unclear };
  const settings = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
  const report = judgeUsage(after.state.usage, settings, currentMonth);
  return { highlighting: planHighlighting(after, { report, settings, currentMonth }, layout), unclear: [] };
}

/** True for a tab that was highlighted, or begun to be; the workbook's own is from the start. */
function hasResults({ tab, state }: ImportTarget, { snapshot }: Layout): boolean {
  const hasFormulas = Object.values(state.columns).some(({ formulaCount }) => formulaCount > 0);
  return hasFormulas || hasHighlights(tab, state, snapshot);
}

/** What somebody should know of what was read: rows nobody finds in the tab, and months that are not over. */
export function importWarnings(
  plan: UsageImportPlan,
  { read: { leftOut }, currentMonth }: Importing,
  { content: { messages, language } }: Layout,
): readonly Problem[] {
  const entered = new Set(plan.customers.flatMap(({ values }) => [...values.keys()]));
  const unfinished = [...entered].filter((month) => month >= currentMonth).sort((a, b) => a - b);
  return [
    ...unfinished.map((month) => createProblem('usageMonthNotOver', messages, { month: formatMonth(month, language) })),
    ...(leftOut.length === 0
      ? []
      : [createProblem('usageRowsLeftOut', messages, { names: leftOut.join(messages.say('format.listSeparator')) })]),
  ];
}
