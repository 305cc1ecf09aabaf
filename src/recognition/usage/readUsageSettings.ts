import {
  DEFAULT_USAGE_SETTINGS,
  GROWTH_BASES,
  GROWTH_PERIODS,
  LONGEST_WINDOW,
  type UsageSettings,
} from '../../domain/usage/UsageSettings';
import { SETTING_NAMES, type SettingName } from '../cells/settingNames';
import { WorkbookError, type Place, type WorkbookErrorCode } from '../cells/WorkbookError';
import type { CellValue, SettingSnapshot, WorkbookSnapshot } from '../cells/WorkbookSnapshot';

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
    healthyFrom: read('healthyFrom', healthyFrom, parseShare, 'settingInvalid'),
    stalledUnder: read('stalledUnder', stalledUnder, parseShare, 'settingInvalid'),
    basis: read('growthBasis', basis, (value) => ofWords(GROWTH_BASES, words.basis, value), 'settingNotInList'),
    period: read('growthPeriod', period, (value) => ofWords(GROWTH_PERIODS, words.period, value), 'settingNotInList'),
    window: read('growthWindow', window, parseWindow, 'windowInvalid'),
  };
}

type SettingErrorCode = 'settingInvalid' | 'settingNotInList' | 'windowInvalid';

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

function parseShare(value: CellValue): number | undefined {
  return typeof value === 'number' && value > 0 && value <= 1 ? value : undefined;
}

function parseWindow(value: CellValue): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST_WINDOW
    ? value
    : undefined;
}

function ofWords<T extends string>(
  codes: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
  value: CellValue,
): T | undefined {
  const text = String(value).trim().toLowerCase();
  return codes.find((code) => words[code].some((word) => word.toLowerCase() === text));
}

/** `'My Start'!B11` → tab and cell */
export function placeOf(address: string | undefined): Place {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
}

/**
 * Queues the names of limits the workbook does not have, or no longer, so that formulas can read them: as constants
 * anybody can see in Excel's name manager.
 */
export function defineMissingLimits(
  context: Excel.RequestContext,
  { names, settings: known }: WorkbookSnapshot,
  settings: UsageSettings,
): void {
  for (const limit of ['healthyFrom', 'stalledUnder'] as const) {
    const name = SETTING_NAMES[limit];
    const isLost = known.get(name)?.isLost ?? false;
    if (isLost) context.workbook.names.getItem(name).delete();
    if (isLost || !names.has(name.toLowerCase())) context.workbook.names.add(name, `=${settings[limit]}`);
  }
}
