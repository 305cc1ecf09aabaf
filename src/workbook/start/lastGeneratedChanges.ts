import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

const DAY = 86_400_000;

/** Writes the time of the last change to the checklist; a workbook without a Start tab does not keep it. */
export function lastGeneratedChanges(
  context: Excel.RequestContext,
  { settings }: WorkbookSnapshot,
  now: Date,
): readonly Change[] {
  if (settings.get(SETTING_NAMES.lastGenerated)?.address === undefined) return [];
  const cell = context.workbook.names.getItem(SETTING_NAMES.lastGenerated).getRange();
  return [cellsChange(cell, [[localSerial(now)]])];
}

/** The date and time on the reader's clock as Excel counts them, to the minute. */
function localSerial(date: Date): number {
  const minutes = Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 60_000);
  return (minutes * 60_000 - Date.UTC(1899, 11, 30)) / DAY;
}
