import {
  DEFAULT_USAGE_SETTINGS,
  GROWTH_BASES,
  GROWTH_PERIODS,
  isLimit,
  isWindow,
  type UsageSettings,
} from '../../domain/usage/UsageSettings';
import { SETTING_NAMES, type SettingName } from '../cells/settingNames';
import { settingError, type SettingErrorCode } from '../cells/settingError';
import { foldWord } from '../text/foldWord';
import type { CellValue, WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** The words of the settings that are chosen from a list, of all languages together, by what they mean. */
export interface UsageSettingWords {
  readonly basis: Readonly<Record<UsageSettings['basis'], readonly string[]>>;
  readonly period: Readonly<Record<UsageSettings['period'], readonly string[]>>;
}

/**
 * How the workbook wants usage judged, as the playbook does where it says nothing.
 * @throws WorkbookError settingInvalid, settingNotInList or windowInvalid, see `settingError`
 */
export function readUsageSettings({ settings }: WorkbookSnapshot, words: UsageSettingWords): UsageSettings {
  const read = <T>(
    name: SettingName,
    otherwise: T,
    parse: (value: CellValue) => T | undefined,
    code: SettingErrorCode,
  ): T => {
    const setting = settings.get(SETTING_NAMES[name]);
    if (!setting || setting.isLost) return otherwise;
    const parsed = parse(setting.value);
    if (parsed === undefined) throw settingError(code, name, setting);
    return parsed;
  };
  const { healthyFrom, stalledUnder, basis, period, window } = DEFAULT_USAGE_SETTINGS;
  return {
    healthyFrom: read('healthyFrom', healthyFrom, (value) => (isLimit(value) ? value : undefined), 'settingInvalid'),
    stalledUnder: read('stalledUnder', stalledUnder, (value) => (isLimit(value) ? value : undefined), 'settingInvalid'),
    basis: read('growthBasis', basis, (value) => ofWords(GROWTH_BASES, words.basis, value), 'settingNotInList'),
    period: read('growthPeriod', period, (value) => ofWords(GROWTH_PERIODS, words.period, value), 'settingNotInList'),
    window: read('growthWindow', window, (value) => (isWindow(value) ? value : undefined), 'windowInvalid'),
  };
}

function ofWords<T extends string>(
  codes: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
  value: CellValue,
): T | undefined {
  const text = foldWord(String(value));
  return codes.find((code) => words[code].some((word) => foldWord(word) === text));
}
