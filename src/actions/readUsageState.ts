import { NUMBER_CULTURES } from '../localization/numberCultures';
import { queueUsage, type UsageState } from '../workbook/readUsage';
import { fieldText } from '../workbook/readRows';
import { readRowsInChunks, type Progress } from '../workbook/readRowsInChunks';
import type { UsageTab } from '../workbook/Tab';
import type { CellValue } from '../workbook/WorkbookSnapshot';
import { totalsAmong } from './totalsAmong';
import type { WorkbookContent } from './workbookContent';

export interface ReadUsage {
  readonly state: UsageState;
  /** All cells below the header, from the tab's left edge on. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Reads a usage tab as the workbook's language writes numbers. */
export async function readUsageState(
  context: Excel.RequestContext,
  tab: UsageTab,
  { language }: Pick<WorkbookContent, 'language'>,
  progress: Progress = {},
): Promise<ReadUsage> {
  const readState = queueUsage(context, tab);
  const rows = await readRowsInChunks(context, tab, progress);
  const names = rows.map((row) => fieldText(tab, row, tab.columns.customer));
  return { state: readState(rows, { culture: NUMBER_CULTURES[language], isTotal: totalsAmong(names) }), rows };
}
