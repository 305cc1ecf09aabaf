import { judgeUsage, type UsageReport } from '../../../domain/usage/judgeUsage';
import type { Month } from '../../../domain/usage/Month';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import type { Progress } from '../../../workbook/cells/readInChunks';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { FoundUsage } from './findUsageTab';
import { readUsageState, type ReadUsage } from './readUsageState';
import { requireFilledMonth, requireKnownRows, requireNearMonths, requireReadColumns } from './usageWarnings';

/** What the customers of a tab are judged by. */
export interface Judging extends Progress {
  readonly content: WorkbookContent;
  readonly settings: UsageSettings;
  /** The month that is not over yet; undefined where nobody asks for the day. */
  readonly currentMonth: Month | undefined;
}

export interface JudgedTab {
  readonly read: ReadUsage;
  readonly report: UsageReport;
}

/**
 * Reads a usage tab and judges its customers.
 * @throws WorkbookError where somebody has to say what is meant, see `requireReadColumns` and its neighbours
 */
export async function judgeTab(
  context: Excel.RequestContext,
  { tab, said }: Pick<FoundUsage, 'tab' | 'said'>,
  { content, settings, currentMonth, ...progress }: Judging,
): Promise<JudgedTab> {
  const read = await readUsageState(context, tab, content, { ...progress, said });
  await requireReadColumns(read, tab, said);
  requireKnownRows(read);
  const report = judgeUsage(read.state.usage, settings, currentMonth);
  requireNearMonths(read, report, said);
  requireFilledMonth(read.tab, report, said);
  return { read, report };
}
