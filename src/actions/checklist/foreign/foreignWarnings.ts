import type { Messages } from '../../../localization/Messages';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { Problem } from '../../everyAction/ActionResult';
import { createProblem } from '../../everyAction/runAction';
import type { ForeignReading, ReadChecklist } from './readForeign';

/** So many rows are named. */
const NAMED_ROWS = 10;

/** What was read and decides nothing: answers and questions nobody understands, rows of no group. */
export function foreignWarnings(reading: ForeignReading, messages: Messages): readonly Problem[] {
  const answers = reading.statements.filter(({ mark }) => mark === 'unknown');
  return [
    ...answers.map(({ place, value, group }) =>
      createProblem('scopeAnswerUnclear', messages, { ...place, value, group: group.name }, place),
    ),
    ...reading.unclearQuestions.map(({ sheet, cell, question }) =>
      createProblem('scopeQuestionUnclear', messages, { sheet, cell, question }, { sheet, cell }),
    ),
    ...reading.checklists.flatMap((checklist) => rowsOfNoGroup(checklist, messages)),
  ];
}

function rowsOfNoGroup({ tab, rows }: ReadChecklist, messages: Messages): readonly Problem[] {
  const untold = rows.filter(({ kind, group }) => kind === 'item' && group === undefined);
  if (untold.length === 0) return [];
  const named = untold.slice(0, NAMED_ROWS).map(({ row }) => row + 1);
  const rest = untold.length > named.length ? ' …' : '';
  const values = { sheet: tab.sheet.name, count: untold.length, rows: `${named.join(', ')}${rest}` };
  const place = { sheet: tab.sheet.name, cell: cellAddress(untold[0]!.row, tab.left) };
  return [createProblem('rowsOfNoGroup', messages, values, place)];
}
