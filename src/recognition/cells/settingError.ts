import { placeOf } from './cellAddress';
import { SETTING_NAMES, type SettingName } from './settingNames';
import { WorkbookError, type WorkbookErrorCode } from './WorkbookError';
import type { SettingSnapshot } from './WorkbookSnapshot';

export type SettingErrorCode = 'settingInvalid' | 'settingNotInList' | 'windowInvalid';

const OF_CONSTANT = {
  settingInvalid: 'settingNameInvalid',
  settingNotInList: 'settingNameNotInList',
  windowInvalid: 'windowNameInvalid',
} as const satisfies Record<SettingErrorCode, WorkbookErrorCode>;

/** What is wrong with a setting: where its cell is, or of a constant, which has none, what its name is. */
export function settingError(code: SettingErrorCode, setting: SettingName, { value, address }: SettingSnapshot) {
  const details = { value: String(value) };
  if (address !== undefined) return new WorkbookError(code, placeOf(address), details);
  return new WorkbookError(OF_CONSTANT[code], {}, { ...details, name: SETTING_NAMES[setting] });
}
