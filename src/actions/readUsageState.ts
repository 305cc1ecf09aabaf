import { NUMBER_CULTURES } from '../localization/numberCultures';
import { queueUsage, type UsageState } from '../workbook/readUsage';
import { readRowsInChunks, type Progress } from '../workbook/readRowsInChunks';
import type { UsageTab } from '../workbook/Tab';
import type { CellValue } from '../workbook/WorkbookSnapshot';
import { isTotal } from './recognition';
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
  const readState = queueUsage(context, tab, { culture: NUMBER_CULTURES[language], isTotal });
  const rows = await readRowsInChunks(context, tab, progress);
  return { state: readState(rows), rows };
}
