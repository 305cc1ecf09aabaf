import { formulaText } from '../../recognition/cells/formulaText';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { textForCell } from '../../recognition/cells/textForCell';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { cellUndo } from '../undo/cellsUndo';

/** Writes which content the workbook has from now on, where it says which it had. @param date `2026-11-29` */
export function contentVersionChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { version, date }: { readonly version: string; readonly date: string },
): readonly Change[] {
  const texts = { contentDate: date, contentVersion: version } as const;
  return (['contentDate', 'contentVersion'] as const).flatMap((name) => {
    const setting = snapshot.settings.get(SETTING_NAMES[name]);
    if (!setting || setting.isLost) return [];
    if (setting.address === undefined) {
      return [nameChange(context, snapshot, SETTING_NAMES[name], `=${formulaText(texts[name])}`)];
    }
    const cell = context.workbook.names.getItem(SETTING_NAMES[name]).getRange();
    return [
      undoable(cellsChange(cell, [[textForCell(texts[name])]]), () => ({
        undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)],
      })),
    ];
  });
}
