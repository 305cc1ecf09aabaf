import { RESULT_COLUMNS } from '../domain/usage/planUsageColumns';
import type { UsageState } from '../workbook/readUsage';
import { removeUsage, type UsageRemoval } from '../workbook/removeUsage';
import { COLUMN_NAMES, SETTING_NAMES } from '../workbook/settingNames';
import type { UsageTab } from '../workbook/Tab';
import type { WorkbookSnapshot } from '../workbook/WorkbookSnapshot';
import type { ActionResult, Mode } from './ActionResult';
import type { ExcelHost } from './ExcelHost';
import { findUsageTab } from './findUsageTab';
import { readLayout } from './readLayout';
import { readUsageState } from './readUsageState';
import { requireWritable } from './requireWritable';
import { runAction } from './runAction';

export interface RemovedChanges {
  readonly highlightsRemoved: number;
  readonly columnsRemoved: number;
}

/**
 * Takes away exactly what highlighting added: our conditional formats and, in a sheet that is not the workbook's own
 * MAU tab, our three columns and the names of the limits.
 */
export function removeHighlights(excel: ExcelHost, mode: Mode): Promise<ActionResult<RemovedChanges>> {
  return runAction<RemovedChanges, unknown>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const tab = findUsageTab(layout);
    const { state } = await readUsageState(context, tab, layout.content);
    const removal = { highlightIds: state.highlights.ids, ...addedBeside(tab, state, layout.snapshot) };
    const changes = { highlightsRemoved: removal.highlightIds.length, columnsRemoved: removal.columns.length };
    const isEmpty = changes.highlightsRemoved + changes.columnsRemoved === 0;
    if (!isEmpty) requireWritable(tab);
    if (!isEmpty && mode === 'apply') {
      removeUsage(context, tab, removal);
      await context.sync();
    }
    return { outcome: isEmpty ? 'unchanged' : 'done', changes, problems: [] };
  });
}

/** The columns and names that came with the highlights. A workbook we set up had them from the start: its Start tab counts in them. */
function addedBeside(
  tab: UsageTab,
  { columns }: UsageState,
  { settings }: WorkbookSnapshot,
): Pick<UsageRemoval, 'columns' | 'names'> {
  if (settings.has(SETTING_NAMES.edition)) return { columns: [], names: [] };
  const isConstant = (name: string): boolean => settings.has(name) && settings.get(name)!.address === undefined;
  return {
    columns: RESULT_COLUMNS.filter((column) => (columns[column]?.formulaCount ?? 0) > 0).map(
      (column) => tab.columns[column]!,
    ),
    names: [
      ...[SETTING_NAMES.healthyFrom, SETTING_NAMES.stalledUnder].filter(isConstant),
      ...Object.values(COLUMN_NAMES).filter((name) => settings.has(name)),
    ],
  };
}
