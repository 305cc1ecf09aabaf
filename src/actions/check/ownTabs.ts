import { loadPlaybook } from '../../catalog/loadPlaybook';
import { LIST_KINDS, type ListKind } from '../../domain/lists/lists';
import { allWork } from '../../domain/tasks/allWork';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { rowId } from '../../recognition/cells/rowId';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { fieldText } from '../../recognition/headers/fieldText';
import { rowsToJoin, withRowsBelow } from '../../recognition/headers/rowsBelowTable';
import type { ListTab } from '../../recognition/lists/ListTab';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { queueRows } from '../../workbook/cells/readRows';
import type { Layout } from '../everyAction/readLayout';
import { idsOf } from '../wording/rowsOfContent';

export type OwnKind = QuestionnaireTab | ChecklistTab | ListTab;

/** A row of a tab of ours with what is checked of it. */
export interface OwnRow {
  /** 0-based. */
  readonly row: number;
  readonly id: string;
  /** The id as the cell has it, where another one is coming back. */
  readonly found?: string;
  readonly text: string;
  readonly status: string;
}

/** A tab of ours as it stands. */
export interface OwnTab<T extends OwnKind = OwnKind> {
  readonly kept: KeptTab<T>;
  /** Those included that its table is to take in. */
  readonly rows: readonly OwnRow[];
  /** How many rows right below its table belong to it. */
  readonly joins: number;
  isOurs(id: string): boolean;
}

/** What a row of each kind of tab says in its own words. */
const TEXT_FIELDS: Readonly<Partial<Record<OwnKind['role'], string>>> = {
  questionnaire: 'question',
  checklist: 'guidance',
  tasks: 'task',
};

/** Reads all tabs of ours whose rows carry ids, in one sync. */
export async function readOwnTabs(context: Excel.RequestContext, layout: Layout): Promise<readonly OwnTab[]> {
  const { questionnaires, checklist, tabs } = layout;
  const lists = tabs.filter((tab): tab is ListTab => LIST_KINDS.some((kind: ListKind) => kind === tab.role));
  const found: readonly OwnKind[] = [...questionnaires, ...(checklist ? [checklist] : []), ...lists];
  const queued = found.map((tab) => ({
    kept: keepTab(context, tab),
    whole: withRowsBelow(tab),
    rows: queueRows(context, withRowsBelow(tab)),
  }));
  await context.sync();
  const ourIds = await idsByRole(layout, found);
  return queued.map(({ kept, whole, rows }) => {
    kept.requireUnchanged();
    return ownTab(kept, rowsOf(whole, rows.values()), ourIds[kept.tab.role]);
  });
}

function ownTab(kept: KeptTab<OwnKind>, all: readonly OwnRow[], isOurs: (id: string) => boolean): OwnTab {
  const { firstRow, lastRow } = kept.tab;
  const inside = Math.max(lastRow - firstRow + 1, 0);
  const below = all.slice(inside).map(({ id }) => id);
  const joins = rowsToJoin(below, isOurs);
  return { kept, rows: all.slice(0, inside + joins), joins, isOurs };
}

function rowsOf(tab: OwnKind, rows: readonly (readonly CellValue[])[]): readonly OwnRow[] {
  const columns: Readonly<Partial<Record<string, number>>> = tab.columns;
  const textField = TEXT_FIELDS[tab.role];
  return rows.map((row, offset) => ({
    row: tab.firstRow + offset,
    id: rowId(fieldText(tab, row, columns['id'])),
    text: fieldText(tab, row, textField === undefined ? undefined : columns[textField]),
    status: fieldText(tab, row, columns['status']),
  }));
}

/** Tells ids of ours for each kind of tab; those of tasks are loaded only for a workbook that has some. */
async function idsByRole(
  { content }: Layout,
  tabs: readonly OwnKind[],
): Promise<Readonly<Record<OwnKind['role'], (id: string) => boolean>>> {
  const standing = idsOf(content);
  const isOfContent = (id: string): boolean => standing(id) !== 'own';
  const playbook = tabs.some(({ role }) => role === 'tasks') ? await loadPlaybook(content.language) : undefined;
  const work = new Set(playbook && allWork(playbook.steps, playbook.tasks).map(({ id }) => id));
  // Ids of plans and of what is collected name a customer and a service.
  const isOfPlan = (id: string): boolean => id.includes('/');
  return {
    questionnaire: isOfContent,
    checklist: isOfContent,
    tasks: (id) => work.has(id),
    acceleration: isOfPlan,
    collected: isOfPlan,
  };
}
