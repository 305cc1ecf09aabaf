import { excelTime } from '../../recognition/cells/excelDay';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { undoable } from '../changes/undoable';
import { cellUndo } from '../undo/cellsUndo';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** True where the Start tab does not say yet that the checklist was generated on this day; one without it keeps no day. */
export function isDayToBeNoted({ settings, dayOffset }: WorkbookSnapshot, now: Date): boolean {
  const setting = settings.get(SETTING_NAMES.lastGenerated);
  if (setting?.address === undefined) return false;
  return typeof setting.value !== 'number' || Math.floor(setting.value) !== Math.floor(excelTime(now, { dayOffset }));
}

/** Writes when the checklist was generated; a workbook without a Start tab does not keep it. */
export function lastGeneratedChanges(
  context: Excel.RequestContext,
  { settings, dayOffset }: WorkbookSnapshot,
  now: Date,
): readonly Change[] {
  if (settings.get(SETTING_NAMES.lastGenerated)?.address === undefined) return [];
  const cell = context.workbook.names.getItem(SETTING_NAMES.lastGenerated).getRange();
  return [
    undoable(cellsChange(cell, [[excelTime(now, { dayOffset })]]), () => ({
      undo: ({ old, now: written }) => [cellUndo(cell, old[0]![0]!, written[0]![0]!)],
    })),
  ];
}
