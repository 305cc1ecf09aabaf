import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { answerQuestion } from '../../../src/actions/questionnaire/answerQuestion';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { TODAY } from '../../support/newWorkbook';
import type { ChooseEdit } from './Edit';

const ANSWERED = { service: 'exchange', question: 'EXCHANGE-Q2' };

/** What co-authors do in panes of their own. */
const ACTIONS: Readonly<Record<string, (excel: ExcelHost) => Promise<{ readonly outcome: string }>>> = {
  'answers yes': (excel) => answerQuestion(excel, { ...ANSWERED, answer: 'Yes' }),
  'answers no': (excel) => answerQuestion(excel, { ...ANSWERED, answer: 'No' }),
  generates: (excel) => generateChecklist(excel, 'apply', TODAY),
  highlights: (excel) => highlightCustomers(excel, 'apply', { now: TODAY }),
};

/** Uses the add-in as well. */
export const useThePane: ChooseEdit = ({ random }) => {
  const name = random.pick(Object.keys(ACTIONS));
  return {
    name: `${name} in a pane`,
    effect: 'usesPane',
    carryOut: async ({ player }) => (await ACTIONS[name]!(player.excel)).outcome !== 'refused',
  };
};
