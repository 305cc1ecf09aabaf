import { placeItems, type PlacedItems } from '../../domain/checklist/placeItems';
import { planChecklist, type ChecklistPlan } from '../../domain/checklist/planChecklist';
import type { Service } from '../../domain/services/Service';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { NOTHING_TO_WRITE, together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { checklistChanges } from '../../workbook/checklist/checklistChanges';
import { itemsBetweenChanges, standsAlone } from '../../workbook/checklist/itemsBetweenChanges';
import { readChecklist, type ReadChecklist } from '../../workbook/checklist/readChecklist';
import { sameIds } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { countServices, queueBeside, type BesideChecklist } from '../content/besideChecklist';
import { requireOurContent, type ContentState } from '../content/contentState';
import { editedProblem } from '../content/editedProblem';
import { requireEdition } from '../content/editionGuard';
import { planQuestionnaires, type PlannedQuestionnaires } from '../content/planQuestionnaires';
import { countChanges, type QuestionnaireChanges } from '../content/QuestionnaireChanges';
import { questionnaireSteps } from '../content/questionnaireSteps';
import { servicesMeant } from '../content/questionnaireTabs';
import {
  changedTabs,
  finishedTabs,
  requireWritableTabs,
  tabNameOf,
  writeQuestionnaires,
} from '../content/writeQuestionnaires';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { applyPlan } from '../everyAction/applyPlan';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { queueAnswers } from '../everyAction/queueAnswers';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable, requireWritableStart } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import type { Answers } from '../../domain/questionnaire/Answer';
import { idPrefix, movedIds } from '../wording/rowsOfContent';
import { wantedItems } from '../wording/wantedItems';

export interface AddedServices extends QuestionnaireChanges {
  readonly itemsAdded: number;
}

/**
 * Adds services to a workbook that is set up: of each its questionnaire tab, its items and its line on the Start tab, all
 * where they would stand had it been chosen at set-up; items go below the others where somebody sorted those or has
 * something beside them. What of a service is there stays: one that lost its questionnaire gets it back, without answers.
 * @param ids of the services
 */
export function addServices(
  excel: ExcelHost,
  mode: Mode,
  ids: readonly string[],
): Promise<ActionResult<AddedServices>> {
  return runAction<AddedServices, unknown>({ ...excel, verb: 'addServices' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { checklist, content, snapshot } = layout;
    requireKnownSettings(snapshot);
    requireClearTabs(layout);
    requireEdition(layout, undefined);
    if (!checklist) throw new WorkbookError('checklistMissing');
    const reading = await readWorkbookOf(context, layout, checklist);
    const plan = await planAddition(context, layout, reading, ids);
    const tabs = changedTabs(plan.questions.tabs);
    const { additions } = plan.items;
    const missing = tabs.flatMap(({ current, services: [service] }) => (current ? [] : [tabNameOf(service!, content)]));
    const counts = countChanges(
      tabs.map((tab) => tab.plan),
      missing,
    );
    const applied = await applyPlan(mode, {
      changes: { ...counts, itemsAdded: additions.length },
      steps: [...questionnaireSteps(tabs), ...additions.map(({ id, texts, isHidden }) => ['add', id, texts, isHidden])],
      isEmpty: tabs.length + additions.length + plan.uncounted.length === 0,
      requireWritable: () => {
        requireWritableTabs(tabs, content);
        if (additions.length > 0) requireWritable(checklist);
        if (plan.uncounted.length > 0) requireWritableStart(snapshot);
      },
      write: () => writeQuestionnaires(context, layout, tabs, writesOf(context, layout, reading, plan)),
    });
    return { ...applied, problems: editedProblem(plan.questions.edited, content.messages) };
  });
}

/** A workbook that services are added to. */
interface Reading extends ReadChecklist, BesideChecklist {
  readonly kept: KeptTab<ChecklistTab>;
  readonly state: ContentState;
  readonly answers: Answers;
}

async function readWorkbookOf(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
): Promise<Reading> {
  const state = requireOurContent(layout);
  const kept = keepTab(context, checklist);
  const readBeside = queueBeside(context, layout);
  const readAnswers = queueAnswers(context, layout.questionnaires, layout.content);
  const read = await readChecklist(context, checklist);
  kept.requireUnchanged();
  const { answers } = await readAnswers();
  return { kept, ...read, ...readBeside(), state, answers };
}

interface Addition {
  readonly questions: PlannedQuestionnaires;
  readonly items: ChecklistPlan;
  /** All services of the workbook as it is to be, in the catalog's order. */
  readonly services: readonly Service[];
  /** Those that the Start tab does not count yet. */
  readonly uncounted: readonly Service[];
}

async function planAddition(
  context: Excel.RequestContext,
  { snapshot, content }: Layout,
  { questionnaires, items, freeRow, state, answers, progress }: Reading,
  ids: readonly string[],
): Promise<Addition> {
  const chosen = content.services.filter(({ id }) => ids.includes(id));
  const found = { services: chosen, imported: [], current: questionnaires };
  const current = await finishedTabs(context, snapshot, found, content);
  const needs = { services: chosen, imported: [], state, replacesEdited: false };
  const present = new Set(items.map(({ id }) => id));
  const moved = movedIds(present);
  const rows = items.map((row) => ({ ...row, id: moved.get(row.id) ?? row.id, isOursToShow: false }));
  const meant = servicesMeant(questionnaires, new Set(rows.map(({ id }) => id)), content.services);
  return {
    questions: await planQuestionnaires(current, needs, content),
    // Rows that are there are left to generating.
    items: planChecklist(rows, wantedItems(chosen, answers, content), freeRow, () => undefined),
    services: content.services.filter((service) => meant.includes(service) || chosen.includes(service)),
    uncounted:
      progress.length === 0
        ? []
        : chosen.filter((service) => progress.every(({ prefix }) => prefix !== idPrefix(service))),
  };
}

/** The items come last: a run that was cut before them is known by their absence. */
function writesOf(
  context: Excel.RequestContext,
  { content }: Layout,
  reading: Reading,
  { items, services, uncounted }: Addition,
): GuardedPlan {
  const { kept, freeRow } = reading;
  const statuses = Object.values(content.vocabulary.statuses);
  const { between, below } = placesOf(items, reading, services);
  const counted = uncounted.length > 0 ? countServices(context, reading, services, content) : NOTHING_TO_WRITE;
  const added = checklistChanges(context, kept, { ...items, additions: below }, { at: freeRow, statuses });
  const inside = itemsBetweenChanges(context, kept, between, (row) => reading.blankRows.has(row));
  return together([{ changes: [], guards: [sameShape(kept), sameIds(kept, reading.items)] }, counted, added, inside]);
}

/** Whole rows go between others only where they move nothing else, and none of them is to be hidden. */
function placesOf(
  { additions, hide }: ChecklistPlan,
  { kept, items }: Reading,
  services: readonly Service[],
): PlacedItems {
  if (hide.length > 0 || !standsAlone(kept.tab)) return { between: [], below: additions };
  const serviceOf = new Map(services.flatMap((service, place) => service.items.map(({ id }) => [id, place] as const)));
  const rows = items.map(({ row, id }) => ({ row, service: serviceOf.get(id) }));
  return placeItems(rows, additions, ({ id }) => serviceOf.get(id)!);
}
