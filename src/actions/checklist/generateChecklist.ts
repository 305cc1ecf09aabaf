import type { Edition } from '../../domain/Edition';
import { requireEdition } from '../content/editionGuard';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { proposedChecklist } from '../everyAction/proposedChecklist';
import { requireClearTabs, requireWhy } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { createProblem, Refusal, runAction } from '../everyAction/runAction';
import type { ForeignChanges, ForeignReport } from './foreign/ForeignReport';
import type { ForeignRequest } from './foreign/ForeignRequest';
import { generateOwn } from './own/generateOwn';
import type { ChecklistChanges, ChecklistReport } from './own/OwnReport';

/** Of a checklist that we did not make the groups are told as well. */
export type AnyChecklistReport = ChecklistReport & Partial<Pick<ForeignReport, 'groups' | 'unmarked'>>;

export type ChecklistResult = ActionResult<ChecklistChanges | ForeignChanges, AnyChecklistReport>;

/** What somebody said about the checklist. */
export interface ChecklistRequest extends ForeignRequest {
  /** True where cells of ours that somebody edited are to say again what ours say; left out they stay. */
  readonly replacesEdited?: boolean;
  /** The edition to go by: needed where the workbook says none, and a switch where it says another. */
  readonly edition?: Edition;
}

/**
 * Generates the final checklist from the answers: items of services out of scope are hidden, never deleted (playbook
 * R15, R16). Run again without a new answer it changes nothing but, once a day, the day it was last checked. A workbook of
 * older content is brought up to ours in the same step. A checklist that we did not make is taken where the workbook has
 * none of ours.
 */
export function generateChecklist(
  excel: ExcelHost,
  mode: Mode,
  now: Date,
  request: ChecklistRequest = {},
): Promise<ChecklistResult> {
  return runAction<ChecklistChanges | ForeignChanges, AnyChecklistReport>(
    { ...excel, verb: 'generateChecklist' },
    async (context, setLanguage) => {
      const found = await readLayout(context, setLanguage, request.edition);
      requireKnownSettings(found.snapshot);
      const proposed = request.consent ? proposedChecklist(found) : undefined;
      const layout = proposed ? withChecklist(found, proposed.checklist) : found;
      requireClearTabs(layout);
      const { checklist } = layout;
      if (checklist) {
        requireNoSwitches(request, layout);
        requireWhy(checklist, layout);
        requireEdition(layout, request.edition);
        const { replacesEdited = false, edition } = request;
        return generateOwn(context, layout, checklist, { mode, now, replacesEdited, edition, proposed });
      }
      // Loaded only where no checklist is ours: the pane opens faster without.
      const { generateForeign } = await import('./foreign/generateForeign');
      return generateForeign(context, layout, { mode, request });
    },
  );
}

/** A workbook whose checklist is what somebody accepted. */
function withChecklist(layout: Layout, checklist: ChecklistTab): Layout {
  const tabs = layout.tabs.map((tab) => (tab.sheet.name === checklist.sheet.name ? checklist : tab));
  return { ...layout, tabs, checklist };
}

/** Questions decide in a checklist of ours; a switch beside them would be lost. */
function requireNoSwitches({ outOfScope = [], mapping }: ForeignRequest, layout: Layout): void {
  const { messages } = layout.content;
  if (mapping) throw new Refusal([createProblem('mappingOfOwn', messages, { sheet: layout.checklist!.sheet.name })]);
  if (outOfScope.length === 0) return;
  throw new Refusal([createProblem('scopeByQuestions', messages, { names: outOfScope.join(', ') })]);
}
