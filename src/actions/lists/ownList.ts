import { isEmptyListPlan, planList, type CurrentRow, type ListPlan, type WantedRow } from '../../domain/lists/planList';
import { LISTS, type ListKind } from '../../domain/lists/lists';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { freeName } from '../../recognition/cells/freeName';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { firstFreeRow } from '../../recognition/headers/firstFreeRow';
import type { ListTab } from '../../recognition/lists/ListTab';
import { readListRows } from '../../recognition/lists/readListRows';
import { cellsOfTab } from '../../workbook/cells/createTableTab';
import { keepTab } from '../../workbook/cells/KeptTab';
import { readRowsInChunks } from '../../workbook/cells/readRowsInChunks';
import { readProgress, unknownTabsToMake } from '../../workbook/cells/tabsToMake';
import { together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { createList, listTab, type NewList } from '../../workbook/lists/createList';
import { listChanges, type ListChoices, type ReadList } from '../../workbook/lists/listChanges';
import { writeWithNewTabs } from '../../workbook/undo/writeWithNewTabs';
import { requireWritable } from '../everyAction/requireWritable';
import type { Layout } from '../everyAction/readLayout';
import { listHeadersOf, writtenHeaders } from '../wording/listHeaders';

/** How the names of the tables begin. */
const TABLE_NAMES: Readonly<Record<ListKind, string>> = {
  tasks: 'Tasks',
  acceleration: 'Acceleration',
  collected: 'DataCollected',
};

/** A list of the workbook as it stands. */
export interface OwnList extends ReadList {
  readonly rows: readonly CurrentRow[];
}

/**
 * Reads a list of ours; undefined where the workbook has none yet. At least one sync.
 * @throws WorkbookError listSeveralTabs
 */
export async function readOwnList(
  context: Excel.RequestContext,
  layout: Layout,
  kind: ListKind,
): Promise<OwnList | undefined> {
  const tab = ownListTab(layout, kind);
  if (!tab) {
    await context.sync();
    return undefined;
  }
  const kept = keepTab(context, tab);
  const rows = await readRowsInChunks(context, tab);
  kept.requireUnchanged();
  return { kept, rows: readListRows(tab, rows), freeRow: firstFreeRow(tab, rows) };
}

/**
 * The tab of a list of ours; undefined where the workbook has none yet.
 * @throws WorkbookError listSeveralTabs
 */
export function ownListTab({ tabs, content }: Layout, kind: ListKind): ListTab | undefined {
  const found = tabs.filter((tab): tab is ListTab => tab.role === kind);
  if (found.length < 2) return found[0];
  const names = found.map(({ sheet }) => sheet.name).join(', ');
  const header = content.vocabulary.checklistHeaders.id[0];
  throw new WorkbookError('listSeveralTabs', { sheet: found.at(-1)!.sheet.name }, { names, header });
}

/** What is to be done to a list. */
export interface PlannedList {
  readonly kind: ListKind;
  readonly plan: ListPlan;
  /** The tab to be made; undefined where it is there. */
  readonly toMake: NewList | undefined;
  readonly current: OwnList | undefined;
  readonly choices: ListChoices;
}

/** What a tab has beside its rows. */
export type ListLook = Pick<NewList, 'note'> & {
  readonly choices?: ListChoices;
};

/**
 * Compares a list with what it should be. A list that is missing, or was left unfinished by a run that was cut, is made
 * with all its rows, once it has one.
 * @throws WorkbookError tabNameTaken, columnMissing
 */
export async function planOwnList(
  context: Excel.RequestContext,
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
  kind: ListKind,
  state: { readonly current: OwnList | undefined; readonly wanted: readonly WantedRow[]; readonly look: ListLook },
): Promise<PlannedList> {
  const { current, wanted, look } = state;
  const list = newList({ snapshot, content }, kind, wanted, look);
  const isToBeMade = list.rows.length > 0 && (await isMissing(context, snapshot, list, current));
  const planned = { kind, current, choices: list.choices };
  if (isToBeMade) return { ...planned, plan: planList([], wanted), toMake: list };
  if (!current) return { ...planned, plan: { additions: [], changes: [] }, toMake: undefined };
  requireColumnsOf(wanted, current, content.vocabulary);
  const plan = planList(current.rows, wanted);
  if (!isEmptyListPlan(plan)) requireWritable(current.kept.tab);
  return { ...planned, plan, toMake: undefined };
}

/**
 * What somebody decides is written whole or not at all: into columns that are not ours we write only that.
 * @throws WorkbookError columnMissing
 */
function requireColumnsOf(wanted: readonly WantedRow[], { kept: { tab } }: OwnList, vocabulary: Vocabulary): void {
  const decided = new Set(wanted.flatMap(({ texts }) => Object.keys(texts)));
  const missing = LISTS[tab.role].columns.find(
    ({ field, whose }) => whose === 'theirs' && decided.has(field) && tab.columns[field] === undefined,
  );
  if (!missing) return;
  const [header] = listHeadersOf(vocabulary)[missing.field];
  throw new WorkbookError('columnMissing', { sheet: tab.sheet.name }, { header });
}

function newList(
  { snapshot, content: { vocabulary } }: Pick<Layout, 'snapshot' | 'content'>,
  kind: ListKind,
  wanted: readonly WantedRow[],
  { note, choices = {} }: ListLook,
): NewList {
  return {
    kind,
    name: vocabulary.sheets[kind],
    tableName: freeName(TABLE_NAMES[kind], snapshot),
    note,
    headers: writtenHeaders(kind, vocabulary),
    rows: planList([], wanted).additions,
    choices,
  };
}

async function isMissing(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  list: NewList,
  current: OwnList | undefined,
): Promise<boolean> {
  if (current && current.kept.tab.sheet.name !== list.name) return false;
  const wanted = { name: list.name, tableName: TABLE_NAMES[list.kind], cells: cellsOfTab(listTab(list)) };
  const progress = await readProgress(context, snapshot, [wanted]);
  if (current) return progress.get(list.name) === 'begun';
  return unknownTabsToMake([wanted], progress, snapshot).length > 0;
}

export function isEmptyList({ plan, toMake }: PlannedList): boolean {
  return !toMake && isEmptyListPlan(plan);
}

/** Writes plans for lists in one request. @param beside what else belongs to it */
export async function writeOwnLists(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  planned: readonly PlannedList[],
  beside: readonly GuardedPlan[] = [],
): Promise<void> {
  const missing = planned.flatMap(({ toMake }) => toMake ?? []);
  const there = planned.flatMap(({ plan, toMake, current, choices }) =>
    toMake || !current ? [] : [listChanges(context, current, plan, choices)],
  );
  await writeWithNewTabs(context, snapshot, together([...there, ...beside]), {
    names: missing.map(({ name }) => name),
    fill: (places) => missing.forEach((list, index) => createList(places[index]!, list)),
  });
}
