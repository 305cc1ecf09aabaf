import { NUMBER_CULTURES } from '../../../localization/numberCultures';
import { queueUsage, type UsageState } from '../../../workbook/usage/readUsage';
import { fieldText } from '../../../recognition/headers/fieldText';
import { readRowsInChunks, type Progress } from '../../../workbook/cells/readRowsInChunks';
import { splitRows, withCellsOutside, type UsageRows } from '../../../recognition/usage/rowsBelow';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { totalsAmong } from './totalsAmong';
import type { WorkbookContent } from '../../wording/workbookContent';

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
  const readState = queueUsage(context, tab);
  const rows = await readRowsInChunks(context, withCellsOutside(tab), progress);
  const isTotal = totalsAmong(rows.map((row) => fieldText(tab, row, tab.columns.customer)));
  const read = splitRows(tab, rows, { isTotal });
  return { ...read, state: readState(read.rows, { culture: NUMBER_CULTURES[language], isTotal }) };
}
