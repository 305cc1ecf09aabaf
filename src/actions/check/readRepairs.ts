import { LIST_KINDS } from '../../domain/lists/lists';
import { REPAIR_KINDS } from '../../domain/check/RepairKind';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { queueFormulas, type ReadFormulas } from '../../workbook/start/restoredCounts';
import type { Problem } from '../everyAction/ActionResult';
import type { Layout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { ownListTab } from '../lists/ownList';
import { requireWritable } from '../everyAction/requireWritable';
import { orProblems } from '../everyAction/runAction';
import type { UsageCheck } from '../usage/checkUsage';
import { findStatuses } from './findStatuses';
import { readOwnTabs, type OwnTab } from './ownTabs';
import { repairIds } from './repairIds';
import { queueLists } from './repairLists';
import { NOTHING_FOUND, type RepairChanges, type RepairFinding, type RepairPart } from './RepairPart';
import { queueFilter, repairTable } from './repairRows';
import { repairCounts, repairNames, startSheet } from './repairStart';

/** Everything broken in a workbook, and what mends it. */
export interface Repairs {
  readonly tabs: readonly OwnTab[];
  readonly findings: readonly RepairFinding[];
  readonly plan: GuardedPlan;
  readonly changes: RepairChanges;
  /** Checks before anything is written. @throws WorkbookError sheetProtected, sheetFiltered */
  requireWritable(): void;
}

/** Finds what is broken on the tabs of ours; writes nothing. @param usage what was found on the usage tab */
export async function readRepairs(
  context: Excel.RequestContext,
  layout: Layout,
  usage: UsageCheck | undefined,
  sayings: PlaybookMessages,
): Promise<Repairs> {
  const sheet = startSheet(layout);
  const readStart = sheet === undefined ? () => undefined : queueFormulas(context, sheet);
  const tabs = await readOwnTabs(context, layout);
  const start = readStart();
  if (start) requireSameList(start, layout);
  const ofTabs = await partsOfTabs(context, layout, tabs, sayings);
  const unclear = await unclearTabs(layout);
  return asRepairs(tabs, [
    unclear,
    ...ofTabs,
    start ? repairCounts(context, start, layout, sayings) : NOTHING_FOUND,
    repairUsage(usage, sayings),
    await repairNames(context, start, layout, sayings),
  ]);
}

/**
 * What is mended on the Start tab rests on two readings of it.
 * @throws WorkbookError rowsMoved where others moved its list of usage tabs between them
 */
function requireSameList({ sheet, rows }: ReadFormulas, { snapshot: { usageTabs } }: Layout): void {
  if (usageTabs?.sheet !== sheet) return;
  const { firstRow, lines } = usageTabs;
  const isSame = lines.every((line, index) =>
    line.every((cell, column) => cell === (rows[firstRow + index]?.[column] ?? '')),
  );
  if (!isSame) throw new WorkbookError('rowsMoved', { sheet });
}

async function partsOfTabs(
  context: Excel.RequestContext,
  layout: Layout,
  tabs: readonly OwnTab[],
  sayings: PlaybookMessages,
): Promise<readonly RepairPart[]> {
  const ids = await Promise.all(tabs.map((tab) => repairIds(tab, layout, sayings)));
  const mended = ids.map(({ tab }) => tab);
  const queued = mended.flatMap((tab) => [queueFilter(context, tab, sayings), queueLists(tab, layout, sayings)]);
  await context.sync();
  return [
    // Tables first: what is written below them is then part of them.
    ...tabs.flatMap((tab) => repairTable(context, tab, sayings)),
    ...queued.flatMap((parts) => parts()),
    ...ids.flatMap(({ parts }) => parts),
    ...mended.map((tab) => findStatuses(tab, layout, sayings)),
  ];
}

/** Tabs that are there twice or have lost a header: their sentences say what to do. */
async function unclearTabs(layout: Layout): Promise<RepairPart> {
  const checks = [() => requireClearTabs(layout), ...LIST_KINDS.map((kind) => () => ownListTab(layout, kind))];
  const found = await Promise.all(checks.map((check) => orProblems(async () => check(), layout.content.messages)));
  const findings = found.flatMap(({ problems }) => problems.map(problemFinding('tabUnclear')));
  return { ...NOTHING_FOUND, findings };
}

/** A problem that only a person can solve. */
export function problemFinding(kind: RepairFinding['kind']): (problem: Problem) => RepairFinding {
  return ({ message, sheet, cell }) => ({
    kind,
    message,
    mend: 'yours',
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  });
}

/** Live formulas of the usage tab. */
function repairUsage(usage: UsageCheck | undefined, sayings: PlaybookMessages): RepairPart {
  if (!usage?.lost) return NOTHING_FOUND;
  const { tab, headers, place, plan, changes } = usage.lost;
  const message = sayings.say('check.repair.formulaLost', { ...place, headers: headers.join(', ') });
  return { findings: [{ kind: 'formulaLost', message, mend: 'offered', ...place }], plan, changes, writesTo: [tab] };
}

function asRepairs(tabs: readonly OwnTab[], parts: readonly RepairPart[]): Repairs {
  const findings = parts.flatMap((part) => part.findings);
  return {
    tabs,
    findings: REPAIR_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind)),
    plan: together(parts.map(({ plan }) => plan)),
    changes: sum(parts.map(({ changes }) => changes)),
    requireWritable: () => parts.flatMap(({ writesTo }) => writesTo).forEach(requireWritable),
  };
}

const NO_CHANGES: RepairChanges = {
  rowsAddedToTable: 0,
  columnsAdded: 0,
  headersRenamed: 0,
  formulasFilled: 0,
  highlightsSet: 0,
  tabsCounted: 0,
  basisUpdated: 0,
  idsRestored: 0,
  listsRestored: 0,
  filtersExtended: 0,
  countsRestored: 0,
  namesMended: 0,
};

function sum(all: readonly Readonly<Partial<RepairChanges>>[]): RepairChanges {
  const names = Object.keys(NO_CHANGES) as (keyof RepairChanges)[];
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((total, each) => total + (each[name] ?? 0), 0)]),
  ) as unknown as RepairChanges;
}
