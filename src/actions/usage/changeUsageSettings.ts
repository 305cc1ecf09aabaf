import type { UsageSettings } from '../../domain/usage/UsageSettings';
import type { SettingName } from '../../recognition/cells/settingNames';
import { readUsageSettings } from '../../recognition/usage/readUsageSettings';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { settingChange } from '../../workbook/start/settingChange';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout } from '../everyAction/readLayout';
import { requireWritableStart } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { USAGE_SETTING_WORDS } from '../wording/usageWords';
import type { WorkbookContent } from '../wording/workbookContent';

export interface UsageSettingsChanges {
  readonly settingsChanged: number;
}

/** The name of each setting on the Start tab. */
const NAMES = {
  healthyFrom: 'healthyFrom',
  stalledUnder: 'stalledUnder',
  basis: 'growthBasis',
  period: 'growthPeriod',
  window: 'growthWindow',
} as const satisfies Readonly<Record<keyof UsageSettings, SettingName>>;

/**
 * Changes what customers are judged by (playbook R01, R04, A1): in the cells of the Start tab, or in a workbook without
 * one as constants in Excel's name manager. Those that are so already stay as somebody wrote them.
 * @param wanted limits as fractions, the window in calendar months
 */
export function changeUsageSettings(
  excel: ExcelHost,
  mode: Mode,
  wanted: UsageSettings,
): Promise<ActionResult<UsageSettingsChanges>> {
  return runAction<UsageSettingsChanges, unknown>(
    { ...excel, verb: 'changeUsageSettings' },
    async (context, setLanguage) => {
      const { snapshot, content } = await readLayout(context, setLanguage);
      const current = readUsageSettings(snapshot, USAGE_SETTING_WORDS);
      const changed = (Object.keys(NAMES) as (keyof UsageSettings)[]).filter((name) => wanted[name] !== current[name]);
      const values = changed.map((name) => [NAMES[name], inWorkbook(name, wanted, content)] as const);
      const applied = await applyPlan(mode, {
        changes: { settingsChanged: values.length },
        steps: [values],
        isEmpty: values.length === 0,
        requireWritable: () => requireWritableStart(snapshot),
        write: () => {
          const changes = values.map(([name, value]) => settingChange(context, snapshot, name, value));
          return guardedWrite(context, changes, []);
        },
      });
      return { ...applied, problems: [] };
    },
  );
}

/** A setting as a cell holds it: numbers as they are, choices in the words of the workbook. */
function inWorkbook(
  name: keyof UsageSettings,
  settings: UsageSettings,
  { vocabulary }: WorkbookContent,
): string | number {
  if (name === 'basis') return vocabulary.growthBases[settings.basis];
  if (name === 'period') return vocabulary.growthPeriods[settings.period];
  return settings[name];
}
