import { placeOf } from '../workbook/readUsageSettings';
import { SETTING_NAMES } from '../workbook/settingNames';
import { WorkbookError } from '../workbook/WorkbookError';
import type { WorkbookSnapshot } from '../workbook/WorkbookSnapshot';
import { editionIn, languageIn } from './workbookContent';

/**
 * Checks that the cells of edition and language hold words we know: what is generated must not be for another edition.
 * A workbook without these cells is Commercial and English.
 * @throws WorkbookError settingNotInList with the cell
 */
export function requireKnownSettings({ settings }: WorkbookSnapshot): void {
  for (const [name, find] of [
    ['edition', editionIn],
    ['language', languageIn],
  ] as const) {
    const setting = settings.get(SETTING_NAMES[name]);
    if (setting?.address === undefined || find(setting.value) !== undefined) continue;
    throw new WorkbookError('settingNotInList', placeOf(setting.address), { value: String(setting.value) });
  }
}
