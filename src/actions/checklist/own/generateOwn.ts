import { isEmptyChecklistPlan } from '../../../domain/checklist/planChecklist';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { VOCABULARIES } from '../../../localization/vocabularies';
import type { GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { checklistChanges } from '../../../workbook/checklist/checklistChanges';
import { sameIds } from '../../../workbook/guards/sameIds';
import { sameShape } from '../../../workbook/guards/sameShape';
import { contentVersionChanges } from '../../../workbook/start/contentVersionChanges';
import { progressChanges } from '../../../workbook/start/progressChanges';
import { isDayToBeNoted, lastGeneratedChanges } from '../../../workbook/start/lastGeneratedChanges';
import { editedProblem } from '../../content/editedProblem';
import { requireWritableTabs, writeQuestionnaires } from '../../content/writeQuestionnaires';
import type { ActionResult, Mode } from '../../everyAction/ActionResult';
import { isToBeWritten } from '../../everyAction/isToBeWritten';
import type { Layout } from '../../everyAction/readLayout';
import { isStartWritable, requireWritable, requireWritableStart } from '../../everyAction/requireWritable';
import type { ChecklistChanges, ChecklistReport } from './OwnReport';
import { idPrefix } from '../../wording/rowsOfContent';
import type { WorkbookContent } from '../../wording/workbookContent';
import { changesOf, planOwn, reportOf, type OwnPlan } from './planOwn';
import { readOwn, type OwnReading } from './readOwn';

/** How a checklist of ours is generated. */
export interface OwnRequest {
  readonly mode: Mode;
  readonly now: Date;
  /** True where cells of ours that somebody edited are to say again what ours say. */
  readonly replacesEdited: boolean;
}

/** Generates a checklist of ours; with newer content it and its questionnaires are brought up to that first (playbook R14). */
export async function generateOwn(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
  { mode, now, replacesEdited }: OwnRequest,
): Promise<ActionResult<ChecklistChanges, ChecklistReport>> {
  const { snapshot, content } = layout;
  const reading = await readOwn(context, layout, checklist);
  const plan = await planOwn(context, layout, reading, replacesEdited);
  const isRight = isEmptyChecklistPlan(plan.checklist) && reading.state.age !== 'older';
  const isNoted = isRight && isDayToBeNoted(snapshot, now) && isStartWritable(snapshot);
  if (!isRight) requireWritable(checklist);
  if (!isRight) requireWritableStart(snapshot);
  requireWritableTabs(plan.tabs, content);
  const isEmpty = isRight && !isNoted;
  const changes = { ...changesOf(plan, reading, content), daysNoted: Number(isNoted) };
  if (!isEmpty && isToBeWritten(mode, changes)) {
    await writeQuestionnaires(context, layout, plan.tabs, writesOf(context, layout, { reading, plan, now }));
  }
  return {
    outcome: isEmpty ? 'unchanged' : 'done',
    changes,
    problems: editedProblem(plan.edited, content.messages),
    ...reportOf(plan, reading, content),
  };
}

interface Writing {
  readonly reading: OwnReading;
  readonly plan: OwnPlan;
  readonly now: Date;
}

/** The version comes last: a run that was cut is done again. */
function writesOf(context: Excel.RequestContext, layout: Layout, { reading, plan, now }: Writing): GuardedPlan {
  const { snapshot, content } = layout;
  const { kept, items, freeRow, state } = reading;
  const { changes, guards } = checklistChanges(context, kept, plan.checklist, freeRow);
  const version = state.age === 'older' ? contentVersionChanges(context, snapshot, content.catalog) : [];
  const counted = progressOf(context, reading, content);
  return {
    changes: [...lastGeneratedChanges(context, snapshot, now), ...changes, ...counted.changes, ...version],
    guards: [sameShape(kept), sameIds(kept, items), ...guards, ...counted.guards],
  };
}

/** The Start tab counts services that are new in the workbook as well, and no items that the content has no more. */
function progressOf(
  context: Excel.RequestContext,
  { older, services }: OwnReading,
  { catalog }: WorkbookContent,
): GuardedPlan {
  if (!older) return { changes: [], guards: [] };
  const counted = services.map((service) => ({ prefix: idPrefix(service), name: catalog.serviceName(service.id) }));
  const removed = Object.values(VOCABULARIES).map(({ scope }) => scope.removed);
  return progressChanges(context, { sheet: older.start, lines: older.progress }, counted, removed);
}
