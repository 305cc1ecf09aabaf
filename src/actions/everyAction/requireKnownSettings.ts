import { settingError } from '../../recognition/cells/settingError';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { editionIn, languageIn } from '../wording/workbookContent';

/**
 * Checks that edition and language are words we know: what is generated must not be for another edition. A workbook that
 * never had these settings is Commercial and English; of one that has lost them nobody can tell.
 * @throws WorkbookError editionLost, languageLost, settingNotInList or settingNameNotInList
 */
export function requireKnownSettings({ settings }: WorkbookSnapshot): void {
  for (const [name, find] of [
    ['edition', editionIn],
    ['language', languageIn],
  ] as const) {
    const setting = settings.get(SETTING_NAMES[name]);
    if (setting?.isLost) throw new WorkbookError(`${name}Lost`, {}, { name: SETTING_NAMES[name] });
    if (setting && find(setting.value) === undefined) throw settingError('settingNotInList', name, setting);
  }
}
