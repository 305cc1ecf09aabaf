import { formulaText } from '../../recognition/cells/formulaText';
import { SETTING_NAMES, type SettingName } from '../../recognition/cells/settingNames';
import { textForCell } from '../../recognition/cells/textForCell';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { cellUndo } from '../undo/cellsUndo';

/**
 * Gives a setting another text or number: in its cell, or in a workbook that has none for it as a constant anybody can see in
 * Excel's name manager.
 */
export function settingChange(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  name: SettingName,
  value: string | number,
): Change {
  const isText = typeof value === 'string';
  if (snapshot.settings.get(SETTING_NAMES[name])?.address === undefined) {
    return nameChange(context, snapshot, SETTING_NAMES[name], `=${isText ? formulaText(value) : value}`);
  }
  const cell = context.workbook.names.getItem(SETTING_NAMES[name]).getRange();
  return undoable(cellsChange(cell, [[isText ? textForCell(value) : value]]), () => ({
    undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)],
  }));
}
