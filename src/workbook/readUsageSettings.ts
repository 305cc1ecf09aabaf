import { DEFAULT_USAGE_SETTINGS, type UsageSettings } from '../domain/usage/UsageSettings';
import { SETTING_NAMES } from './settingNames';
import { WorkbookError, type Place } from './WorkbookError';
import type { WorkbookSnapshot } from './WorkbookSnapshot';

/**
 * The limits the workbook sets, the playbook's where it sets none.
 * @throws WorkbookError settingInvalid with the cell when a limit is no share
 */
export function readUsageSettings({ settings }: WorkbookSnapshot): UsageSettings {
  const share = (name: keyof UsageSettings): number => {
    const setting = settings.get(SETTING_NAMES[name]);
    if (!setting) return DEFAULT_USAGE_SETTINGS[name];
    const { value } = setting;
    if (typeof value !== 'number' || value <= 0 || value > 1) {
      throw new WorkbookError('settingInvalid', placeOf(setting.address), { value: String(value) });
    }
    return value;
  };
  return { healthyFrom: share('healthyFrom'), stalledUnder: share('stalledUnder') };
}

/** `'My Start'!B11` → tab and cell */
export function placeOf(address: string | undefined): Place {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
}

/** Queues the names of limits the workbook does not have yet, so that formulas can read them: as constants anybody can see in Excel's name manager. */
export function defineMissingLimits(
  context: Excel.RequestContext,
  { names }: WorkbookSnapshot,
  settings: UsageSettings,
): void {
  for (const name of ['healthyFrom', 'stalledUnder'] as const) {
    if (!names.has(SETTING_NAMES[name].toLowerCase())) {
      context.workbook.names.add(SETTING_NAMES[name], `=${settings[name]}`);
    }
  }
}
