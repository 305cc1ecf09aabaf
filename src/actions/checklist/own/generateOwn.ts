import type { Edition } from '../../../domain/Edition';
import { isEmptyChecklistPlan } from '../../../domain/checklist/planChecklist';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { isDayToBeNoted } from '../../../workbook/start/lastGeneratedChanges';
import { editionProblems, isEditionToBeNoted, requireSameEdition, type FoundText } from '../../content/editionGuard';
import { editedProblem } from '../../content/editedProblem';
import { requireWritableTabs, writeQuestionnaires } from '../../content/writeQuestionnaires';
import type { ActionResult, Mode, Problem } from '../../everyAction/ActionResult';
import { applyPlan } from '../../everyAction/applyPlan';
import type { ProposedChecklist } from '../../everyAction/proposedChecklist';
import type { Layout } from '../../everyAction/readLayout';
import { headersUnclear } from '../../everyAction/requireClearTabs';
import { isStartWritable, requireWritable, requireWritableStart } from '../../everyAction/requireWritable';
import { createProblem } from '../../everyAction/runAction';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { ChecklistChanges, ChecklistReport } from './OwnReport';
import type { OwnRow } from './ownRows';
import { ownSteps } from './ownSteps';
import { changesOf, planOwn, reportOf, type OwnPlan } from './planOwn';
import { readOwn, type OwnReading } from './readOwn';
import { writesOf } from './writeOwn';

/** How a checklist of ours is generated. */
export interface OwnRequest {
  readonly mode: Mode;
  readonly now: Date;
  /** True where cells of ours that somebody edited are to say again what ours say. */
  readonly replacesEdited: boolean;
  /** The edition somebody said this time. */
  readonly edition: Edition | undefined;
  /** What headers nobody knows are taken for, where somebody accepted it this time. */
  readonly proposed: ProposedChecklist | undefined;
}

/** Generates a checklist of ours; with newer content it and its questionnaires are brought up to that first (playbook R14). */
export async function generateOwn(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
  { mode, now, replacesEdited, edition, proposed }: OwnRequest,
): Promise<ActionResult<ChecklistChanges, ChecklistReport>> {
  const { snapshot, content } = layout;
  const reading = await readOwn(context, layout, checklist);
  const plan = await planOwn(context, layout, reading, replacesEdited);
  await requireSameEdition(plan.rows.flatMap(guidanceOf), content, edition, { sheet: checklist.sheet.name });
  const columnsMatched = proposed ? proposed.columns.length : 0;
  const isRight = columnsMatched === 0 && isUpToDate(plan, reading, layout);
  if (!isRight) requireWritableAll(plan, checklist, layout);
  const isNoted = isRight && isDayToBeNoted(snapshot, now) && isStartWritable(snapshot);
  const applied = await applyPlan(mode, {
    changes: { ...changesOf(plan, reading, layout), daysNoted: Number(isNoted), columnsMatched },
    steps: ownSteps(plan, proposed),
    isEmpty: isRight && !isNoted,
    write: () =>
      writeQuestionnaires(context, layout, plan.tabs, writesOf(context, layout, { reading, plan, now, proposed })),
  });
  return {
    ...applied,
    problems: [
      ...takenProblem(proposed, content),
      ...editionProblems(reading.placed, content),
      ...editedProblem(plan.edited, content.messages),
    ],
    ...reportOf(plan, reading, content),
  };
}

/** True where the checklist, the content and the edition are what they should be. */
function isUpToDate({ checklist }: OwnPlan, { state }: OwnReading, layout: Layout): boolean {
  return isEmptyChecklistPlan(checklist) && state.age !== 'older' && !isEditionToBeNoted(layout);
}

/** @throws WorkbookError sheetProtected, sheetFiltered or columnMissing */
function requireWritableAll({ tabs }: OwnPlan, checklist: ChecklistTab, { snapshot, content }: Layout): void {
  requireWritable(checklist);
  requireWritableStart(snapshot);
  requireWritableTabs(tabs, content);
}

/** What the guidance of a row says and should say. */
function guidanceOf({ item, texts }: OwnRow): FoundText[] {
  return item ? [{ id: item.id, found: texts.guidance ?? '', wanted: item.texts.guidance }] : [];
}

/** Says what headers nobody knows are taken for. */
function takenProblem(
  proposed: ProposedChecklist | undefined,
  { vocabulary, messages }: WorkbookContent,
): readonly Problem[] {
  if (!proposed) return [];
  const { details, place } = headersUnclear(proposed, vocabulary.checklistHeaders);
  return [createProblem('headersTaken', messages, { ...details, ...place }, place)];
}
