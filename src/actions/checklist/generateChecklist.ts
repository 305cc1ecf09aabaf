import type { ExcelHost } from '../everyAction/ExcelHost';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { requireClearTabs, requireWhy } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { createProblem, Refusal, runAction } from '../everyAction/runAction';
import type { ForeignChanges } from './foreign/ForeignReport';
import type { ForeignRequest } from './foreign/ForeignRequest';
import { generateOwn } from './own/generateOwn';
import type { ChecklistChanges, ChecklistReport } from './own/OwnReport';

export type ChecklistResult = ActionResult<ChecklistChanges | ForeignChanges, ChecklistReport>;

/** What somebody said about the checklist. */
export interface ChecklistRequest extends ForeignRequest {
  /** True where cells of ours that somebody edited are to say again what ours say; left out they stay. */
  readonly replacesEdited?: boolean;
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
  return runAction<ChecklistChanges | ForeignChanges, ChecklistReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { checklist } = layout;
    if (checklist) {
      requireNoSwitches(request, layout);
      requireWhy(checklist, layout);
      return generateOwn(context, layout, checklist, { mode, now, replacesEdited: request.replacesEdited ?? false });
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
