import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { cellUndo } from '../undo/cellsUndo';

/**
 * Keeps the customer's success criterion: as a constant anybody can see in Excel's name manager, or in the cell somebody
 * gave its name to.
 * @param share a fraction
 */
export function criterionChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  share: number,
): readonly Change[] {
  const name = SETTING_NAMES.activeFrom;
  if (snapshot.settings.get(name)?.address === undefined) return [nameChange(context, snapshot, name, `=${share}`)];
  const cell = context.workbook.names.getItem(name).getRange();
  return [
    undoable(cellsChange(cell, [[share]]), () => ({
      undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)],
    })),
  ];
}
