import { NUMBER_CULTURES } from '../localization/numberCultures';
import { queueUsage, type UsageState } from '../workbook/readUsage';
import { readRowsInChunks, type Progress } from '../workbook/readRowsInChunks';
import { splitRows, withCellsOutside, type UsageRows } from '../workbook/rowsBelow';
import type { UsageTab } from '../workbook/Tab';
import { isTotal } from './recognition';
import type { WorkbookContent } from './workbookContent';

export interface ReadUsage extends UsageRows {
  readonly state: UsageState;
}

/** Reads a usage tab as the workbook's language writes numbers. */
export async function readUsageState(
  context: Excel.RequestContext,
  tab: UsageTab,
  { language }: Pick<WorkbookContent, 'language'>,
  progress: Progress = {},
): Promise<ReadUsage> {
  const reading = { culture: NUMBER_CULTURES[language], isTotal };
  const readState = queueUsage(context, tab, reading);
  const read = splitRows(tab, await readRowsInChunks(context, withCellsOutside(tab), progress), reading);
  return { ...read, state: readState(read.rows) };
}
