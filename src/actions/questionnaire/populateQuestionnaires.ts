import type { Edition } from '../../domain/Edition';
import type { Messages } from '../../localization/Messages';
import { headerText } from '../../workbook/cells/KeptTab';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { sameIds } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { columnChanges } from '../../workbook/tabChanges/columnChanges';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import { applyPlan } from '../everyAction/applyPlan';
import type { PlanStep } from '../everyAction/comparablePlan';
import { readLayout } from '../everyAction/readLayout';
import type { TextSource } from '../everyAction/readText';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable } from '../everyAction/requireWritable';
import { createProblem, runAction } from '../everyAction/runAction';
import { requireEdition } from '../content/editionGuard';
import { requireOurContent } from '../content/contentState';
import { editedProblem } from '../content/editedProblem';
import { questionnaireSteps } from '../content/questionnaireSteps';
import { countChanges, type QuestionnaireChanges } from '../content/QuestionnaireChanges';
import { changedTabs, requireWritableTabs, tabNameOf, writeQuestionnaires } from '../content/writeQuestionnaires';
import { planPopulating, type PopulatingPlan } from './planPopulating';
import type { Entered } from './readEntered';

/** What somebody says about populating. */
export interface PopulateRequest {
  /** True where questions that somebody edited are to say again what ours say. */
  readonly replacesEdited?: boolean;
  /** The edition to go by; needed where the workbook says none. */
  readonly edition?: Edition;
  /** What people entered in another workbook, taken in where nobody entered anything here. */
  readonly from?: Entered;
}

export interface PopulateChanges extends QuestionnaireChanges {
  /** Cells of owner, due, status and notes in the checklist. */
  readonly progressEntered: number;
}

/**
 * Adds missing questionnaire tabs and questions, renews questions, marks those the content has no more, and enters the
 * answers of a file, or answers and progress of another workbook. Answers that are there and not named in the file stay.
 * @param answersCsv with the columns Id, Answer and Notes
 */
export function populateQuestionnaires(
  excel: ExcelHost,
  mode: Mode,
  answersCsv?: TextSource,
  request: PopulateRequest = {},
): Promise<ActionResult<PopulateChanges>> {
  return runAction({ ...excel, verb: 'populateQuestionnaires' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage, request.edition);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    requireEdition(layout, request.edition);
    const state = requireOurContent(layout);
    const { content } = layout;
    const plan = await planPopulating(context, layout, { state, answersCsv, ...request });
    const changed = changedTabs(plan.tabs);
    const missing = plan.tabs
      .filter(({ current }) => !current)
      .map(({ services: [service] }) => tabNameOf(service!, content));
    const counts = countChanges(
      changed.map((tab) => tab.plan),
      missing,
    );
    const applied = await applyPlan(mode, {
      changes: { ...counts, progressEntered: plan.writes.length },
      steps: [...questionnaireSteps(changed), ...progressSteps(plan)],
      isEmpty: changed.length + plan.writes.length === 0,
      requireWritable: () => {
        requireWritableTabs(changed, content);
        if (plan.writes.length > 0) requireWritable(plan.checklist!.kept.tab);
      },
      write: () => writeQuestionnaires(context, layout, changed, progressOf(plan)),
    });
    return { ...applied, problems: problemsOf(plan, content.messages) };
  });
}

function progressOf({ checklist, writes }: PopulatingPlan): GuardedPlan {
  if (!checklist || writes.length === 0) return NOTHING_TO_WRITE;
  const { kept, ids } = checklist;
  return { changes: columnChanges(kept, writes), guards: [sameShape(kept), sameIds(kept, ids)] };
}

function progressSteps({ checklist, writes }: PopulatingPlan): readonly PlanStep[] {
  if (!checklist) return [];
  const { kept, ids } = checklist;
  const idAt = new Map(ids.map(({ row, id }) => [row, id]));
  return writes.map(({ row, column, content }) => [idAt.get(row), headerText(kept.tab, column), content]);
}

function problemsOf({ edited, left, unknown }: PopulatingPlan, messages: Messages): readonly Problem[] {
  const ids = left.join(messages.say('format.listSeparator'));
  const leftOut = left.length > 0 ? [createProblem('enteredLeftOut', messages, { count: left.length, ids })] : [];
  return [...editedProblem(edited, messages), ...leftOut, ...unknown];
}
