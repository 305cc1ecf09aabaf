import type { Messages } from '../../localization/Messages';
import type { Place } from '../../recognition/cells/WorkbookError';
import type { Problem } from '../everyAction/ActionResult';
import { createProblem } from '../everyAction/runAction';

/** So many cells are named. */
const NAMED = 12;

/** Says which cells of ours somebody edited, so that they stay; [] where there are none. */
export function editedProblem(edited: readonly Required<Place>[], messages: Messages): readonly Problem[] {
  const tabs = [...new Set(edited.map(({ sheet }) => sheet))];
  return tabs.map((sheet) => {
    const cells = edited.filter((each) => each.sheet === sheet).map(({ cell }) => cell);
    const named = cells.slice(0, NAMED).join(messages.say('format.listSeparator'));
    const values = { sheet, count: cells.length, cells: cells.length > NAMED ? `${named} …` : named };
    return createProblem('cellsEdited', messages, values, { sheet, cell: cells[0]! });
  });
}
