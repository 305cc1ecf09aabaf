import {
  isEmptyChecklistPlan,
  planChecklist,
  type ChecklistPlan,
  type CurrentItem,
} from '../../domain/checklist/planChecklist';
import { countNumbers } from '../../domain/numberRuns';
import type { Service } from '../../domain/services/Service';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readChecklist } from '../../workbook/checklist/readChecklist';
import { keepTab } from '../../workbook/cells/KeptTab';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameShape } from '../../workbook/guards/sameShape';
import { sameIds } from '../../workbook/guards/sameIds';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { checklistChanges } from '../../workbook/checklist/checklistChanges';
import { isDayToBeNoted, lastGeneratedChanges } from '../../workbook/start/lastGeneratedChanges';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { queueAnswers } from '../everyAction/queueAnswers';
import { isToBeWritten } from '../everyAction/isToBeWritten';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireClearTabs, requireWhy } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireQuestionnaires } from '../everyAction/requireQuestionnaires';
import { isStartWritable, requireWritable, requireWritableStart } from '../everyAction/requireWritable';
import { createProblem, Refusal, runAction } from '../everyAction/runAction';
import type { ForeignChanges } from './foreign/ForeignReport';
import type { ForeignRequest } from './foreign/ForeignRequest';
import { saysOutOfScope } from '../wording/saysOutOfScope';
import { wantedItems, type ScopedItem } from '../wording/wantedItems';
import type { WorkbookContent } from '../wording/workbookContent';

export interface ChecklistChanges {
  readonly itemsAdded: number;
  readonly itemsUpdated: number;
  readonly rowsHidden: number;
  /** Contiguous blocks the newly hidden rows make. */
  readonly blocksHidden: number;
  readonly rowsShown: number;
  /** 1 when nothing but the day of the check is new. */
  readonly daysNoted: number;
}

/** The checklist as it is once the action is done. */
export interface ChecklistReport {
  readonly items: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly needsAnswer: number;
  readonly hidden: number;
  /** Contiguous blocks of hidden rows. */
  readonly blocks: number;
}

export type ChecklistResult = ActionResult<ChecklistChanges | ForeignChanges, ChecklistReport>;

/**
 * Generates the final checklist from the answers: items of services out of scope are hidden, never deleted (playbook
 * R15, R16). Run again without a new answer it changes nothing but, once a day, the day it was last checked. A checklist that we did not make is taken where the
 * workbook has none of ours.
 * @param request what somebody said about such a checklist
 */
export function generateChecklist(
  excel: ExcelHost,
  mode: Mode,
  now: Date,
  request: ForeignRequest = {},
): Promise<ChecklistResult> {
  return runAction<ChecklistChanges | ForeignChanges, ChecklistReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { checklist } = layout;
    if (checklist) {
      requireNoSwitches(request, layout);
      return generateOwn(context, layout, checklist, { mode, now });
    }
    // Loaded only where no checklist is ours: the pane opens faster without.
    const { generateForeign } = await import('./foreign/generateForeign');
    return generateForeign(context, layout, { mode, request });
  });
}

/** Questions decide in a checklist of ours; a switch beside them would be lost. */
function requireNoSwitches({ outOfScope = [] }: ForeignRequest, { content: { messages } }: Layout): void {
  if (outOfScope.length === 0) return;
  throw new Refusal([createProblem('scopeByQuestions', messages, { names: outOfScope.join(', ') })]);
}

async function generateOwn(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
  { mode, now }: { readonly mode: Mode; readonly now: Date },
): Promise<ChecklistResult> {
  const { snapshot, questionnaires, content } = layout;
  requireWhy(checklist, layout);
  const kept = keepTab(context, checklist);
  const readAll = queueAnswers(context, questionnaires, content);
  const { items, freeRow } = await readChecklist(context, checklist);
  kept.requireUnchanged();
  requireQuestionnaires(items, layout);
  const wanted = wantedItems(servicesOf(questionnaires, content), await readAll(), content);
  const plan = planChecklist(items.map(withOwner), wanted, freeRow);
  const isRight = isEmptyChecklistPlan(plan);
  const isNoted = isRight && isDayToBeNoted(snapshot, now) && isStartWritable(snapshot);
  if (!isRight) requireWritable(checklist);
  if (!isRight) requireWritableStart(snapshot);
  const isEmpty = isRight && !isNoted;
  const changes = { ...changesOf(plan), daysNoted: Number(isNoted) };
  if (!isEmpty && isToBeWritten(mode, changes)) {
    const { changes: writes, guards } = checklistChanges(context, kept, plan, freeRow);
    await guardedWrite(
      context,
      [...lastGeneratedChanges(context, snapshot, now), ...writes],
      [sameShape(kept), sameIds(kept, items), ...guards],
    );
  }
  return {
    outcome: isEmpty ? 'unchanged' : 'done',
    changes,
    problems: [],
    ...reportOf(wanted, plan),
  };
}

/** A row that was hidden by us says that it is out of scope. */
function withOwner(row: Omit<CurrentItem, 'isOursToShow'>): CurrentItem {
  return { ...row, isOursToShow: saysOutOfScope(row.texts.inScope ?? '') };
}

/** The services whose questionnaire the workbook has, in the catalog's order. */
function servicesOf(questionnaires: readonly QuestionnaireTab[], { services }: WorkbookContent): readonly Service[] {
  return services.filter(({ id }) => questionnaires.some(({ service }) => service === id));
}

function changesOf({ additions, changes, hide, show }: ChecklistPlan): Omit<ChecklistChanges, 'daysNoted'> {
  return {
    itemsAdded: additions.length,
    itemsUpdated: new Set(changes.map(({ row }) => row)).size,
    rowsHidden: countNumbers(hide),
    blocksHidden: hide.length,
    rowsShown: countNumbers(show),
  };
}

function reportOf(items: readonly ScopedItem[], { hidden }: ChecklistPlan): ChecklistReport {
  const inState = (state: ScopedItem['scope']['state']): number =>
    items.filter(({ scope }) => scope.state === state).length;
  return {
    items: items.length,
    inScope: inState('inScope'),
    outOfScope: inState('outOfScope'),
    needsAnswer: inState('needsAnswer'),
    hidden: countNumbers(hidden),
    blocks: hidden.length,
  };
}
