import { formulaText } from '../../../recognition/cells/formulaText';
import { SETTING_NAMES, USAGE_TABS_NAME } from '../../../recognition/cells/settingNames';
import type { WorkbookContent } from '../../wording/workbookContent';

/** The counts of the checklist, as formulas. */
export interface CountedItems {
  readonly inScope: string;
  readonly done: string;
  readonly needsAnswer: string;
}

/** "Contoso: 41 of 63 items done, 5 waiting for an answer; 3 of 14 customers stalled" as a formula. */
export function summaryFormula(
  { inScope, done, needsAnswer }: CountedItems,
  { messages }: Pick<WorkbookContent, 'messages'>,
): string {
  const customers = `SUM(${[2, 3, 4, 5].map(customersIn).join(',')})`;
  const items = sentence(messages.raw('start.summary'), {
    customer: SETTING_NAMES.customer,
    done,
    total: `(${inScope}+${needsAnswer})`,
    open: needsAnswer,
  });
  const usage = sentence(messages.raw('start.summaryOfCustomers'), { customers, stalled: `SUM(${customersIn(4)})` });
  // Where somebody deleted what is counted, the tab keeps its title.
  return `=IFERROR(${items}&IF(${customers}=0,"",${usage}),${formulaText(messages.say('start.title'))})`;
}

/** The counts of one health in the list of usage tabs: in its second column healthy, in the fourth stalled customers. */
function customersIn(column: number): string {
  return `INDEX(${USAGE_TABS_NAME},0,${column})`;
}

/** A message as a formula. @param formulas by the name of the placeholder */
function sentence(message: string, formulas: Readonly<Record<string, string>>): string {
  const parts = message.split(/(\{\w+\})/).filter((part) => part !== '');
  return parts.map((part) => formulas[part.slice(1, -1)] ?? formulaText(part)).join('&');
}
