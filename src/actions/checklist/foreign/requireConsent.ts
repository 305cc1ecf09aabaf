import { countNumbers } from '../../../domain/numberRuns';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { FOREIGN_ROLES } from '../../../domain/foreign/ForeignRole';
import type { Messages } from '../../../localization/Messages';
import type { Problem } from '../../everyAction/ActionResult';
import { createProblem, Refusal } from '../../everyAction/runAction';
import type { ForeignTabs } from './chooseForeignTabs';
import type { ForeignRequest } from './ForeignRequest';
import type { ForeignPlan } from './planForeign';

/**
 * Checks that somebody accepted what was found. Columns of ours in every checklist say that somebody did before.
 * @throws Refusal with the plan, or with what is not certain
 */
export function requireConsent(
  tabs: ForeignTabs,
  { checklists }: ForeignPlan,
  { mapping, consent = mapping !== undefined }: ForeignRequest,
  messages: Messages,
): void {
  const isRemembered = checklists.every(({ checklist, isEmpty }) => isEmpty || Object.keys(checklist.ours).length > 0);
  if (consent || isRemembered) return;
  if (tabs.unclear.length > 0) throw new Refusal(uncertainties(tabs, messages));
  throw new Refusal(
    checklists
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ checklist: { tab }, plan }) => {
        const sheet = tab.sheet.name;
        return createProblem('foreignConsent', messages, { sheet, count: countNumbers(plan.hide) }, { sheet });
      }),
  );
}

/** What leaves a doubt, one sentence for each role. */
export function uncertainties({ unclear }: ForeignTabs, messages: Messages): readonly Problem[] {
  return FOREIGN_ROLES.flatMap((role) => {
    const tabs = unclear.filter((tab) => tab.role === role);
    if (tabs.length === 0) return [];
    const { sheet, headerRow, left } = tabs[0]!;
    const values = { names: tabs.map((tab) => tab.sheet.name).join(', '), role: messages.say(`found.role.${role}`) };
    return [
      createProblem('foreignUnclear', messages, values, { sheet: sheet.name, cell: cellAddress(headerRow, left) }),
    ];
  });
}
