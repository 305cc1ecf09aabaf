import { planChecklist, type ChecklistPlan } from '../../../domain/checklist/planChecklist';
import { countNumbers } from '../../../domain/numberRuns';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { Place } from '../../../recognition/cells/WorkbookError';
import { planQuestionnaires } from '../../content/planQuestionnaires';
import { countChanges } from '../../content/QuestionnaireChanges';
import type { PlannedTab } from '../../content/questionnaireTabs';
import { changedTabs, finishedTabs, tabNameOf } from '../../content/writeQuestionnaires';
import type { Layout } from '../../everyAction/readLayout';
import { wantedItems, type ScopedItem } from '../../wording/wantedItems';
import type { WorkbookContent } from '../../wording/workbookContent';
import { differenceOf } from './differenceOf';
import type { ChecklistChanges, ChecklistReport } from './OwnReport';
import { ownRows, wantedRow, type OwnRow } from './ownRows';
import type { OwnReading } from './readOwn';

/** What is to become of a checklist of ours and, with newer content, of its questionnaires. */
export interface OwnPlan {
  readonly rows: readonly OwnRow[];
  readonly scoped: readonly ScopedItem[];
  readonly checklist: ChecklistPlan;
  /** Those that something is written to. */
  readonly tabs: readonly PlannedTab[];
  /** Cells of ours that somebody edited, and that stay. */
  readonly edited: readonly Required<Place>[];
}

export async function planOwn(
  context: Excel.RequestContext,
  { snapshot, content }: Layout,
  reading: OwnReading,
  replacesEdited: boolean,
): Promise<OwnPlan> {
  const { older, services, state, freeRow } = reading;
  const questionnaires = older?.questionnaires;
  const current =
    questionnaires &&
    (await finishedTabs(context, snapshot, { services, imported: [], current: questionnaires }, content));
  const needs = { services, imported: [], state, replacesEdited };
  const questions = current ? await planQuestionnaires(current, needs, content) : { tabs: [], edited: [] };
  const scoped = wantedItems(services, reading.answers, content);
  const rows = await ownRows(reading, scoped, content, replacesEdited);
  const byRow = new Map(rows.map((row) => [row.row, wantedRow(row, content)]));
  const checklist = planChecklist(rows, scoped, freeRow, ({ row }) => byRow.get(row));
  const edited = [...rows.flatMap((row) => editedCells(row, reading)), ...questions.edited];
  return { rows, scoped, checklist, tabs: changedTabs(questions.tabs), edited };
}

function editedCells({ row, edited }: OwnRow, { kept: { tab } }: OwnReading): Required<Place>[] {
  return edited.flatMap((column) => {
    const index = tab.columns[column];
    return index === undefined ? [] : [{ sheet: tab.sheet.name, cell: cellAddress(row, index) }];
  });
}

export function changesOf(
  { checklist: { additions, changes, hide, show }, rows, tabs }: OwnPlan,
  { state }: OwnReading,
  content: WorkbookContent,
): Omit<ChecklistChanges, 'daysNoted'> {
  const missing = tabs.filter(({ current }) => !current).map(({ services: [service] }) => tabNameOf(service!, content));
  const { tabsAdded, questionsAdded, questionsUpdated, questionsRemoved } = countChanges(
    tabs.map(({ plan }) => plan),
    missing,
  );
  const changed = new Set(changes.map(({ row }) => row));
  const removed = rows.filter(({ row, isRemoved }) => isRemoved && changed.has(row)).length;
  return {
    tabsAdded,
    questionsAdded,
    questionsUpdated,
    questionsRemoved,
    itemsAdded: additions.length,
    itemsUpdated: changed.size - removed,
    itemsRemoved: removed,
    rowsHidden: countNumbers(hide),
    blocksHidden: hide.length,
    rowsShown: countNumbers(show),
    contentRenewed: Number(state.age === 'older'),
  };
}

export function reportOf(
  { scoped, rows, checklist, tabs }: OwnPlan,
  { state }: OwnReading,
  content: WorkbookContent,
): ChecklistReport {
  const overrides = new Map(rows.flatMap(({ item, override }) => (item && override ? [[item.id, override]] : [])));
  const inState = (state: ScopedItem['scope']['state']): number =>
    scoped.filter(({ id, scope }) => (overrides.get(id) ?? scope.state) === state).length;
  const removed = rows.filter(({ isRemoved }) => isRemoved).length;
  const difference = differenceOf(tabs, { plan: checklist, rows }, state.version, content);
  return {
    items: scoped.length,
    inScope: inState('inScope'),
    outOfScope: inState('outOfScope'),
    needsAnswer: inState('needsAnswer'),
    ...(overrides.size > 0 ? { overridden: overrides.size } : {}),
    ...(removed > 0 ? { removed } : {}),
    hidden: countNumbers(checklist.hidden),
    blocks: checklist.hidden.length,
    ...(state.age === 'older' ? { content: difference } : {}),
  };
}
