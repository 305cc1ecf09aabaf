import { ofResultColumns } from '../../../domain/usage/usageColumns';
import { NUMBER_CULTURES } from '../../../localization/numberCultures';
import { queueUsage, type UsageState } from '../../../workbook/usage/readUsage';
import { fieldText } from '../../../recognition/headers/fieldText';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import type { Progress } from '../../../workbook/cells/readInChunks';
import { readRowsInChunks } from '../../../workbook/cells/readRowsInChunks';
import { splitRows, withCellsOutside, type UsageRows } from '../../../recognition/usage/rows/rowsBelow';
import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { foldName } from '../../../recognition/text/foldWord';
import { withNumbersOf } from '../../../recognition/usage/header/readColumns';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { isCustomerHeader, isTotalService, targetsAmong, totalsAmong } from './totalsAmong';
import type { NumberCulture } from '../../../recognition/text/parseNumber';
import type { UsageReading } from '../../../recognition/usage/rows/readCustomers';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { WorkbookContent } from '../../wording/workbookContent';

export interface ReadUsage extends UsageRows {
  readonly kept: KeptTab<UsageTab>;
  readonly state: UsageState;
}

interface ReadOptions extends Progress {
  /** What somebody said of names that may be customers'. */
  readonly said?: Pick<ChosenUsage, 'leftOut' | 'kept' | 'smallShares'> | undefined;
}

/** Reads a usage tab as the workbook's language writes numbers. */
export async function readUsageState(
  context: Excel.RequestContext,
  tab: UsageTab,
  { language }: Pick<WorkbookContent, 'language'>,
  { said, ...progress }: ReadOptions = {},
): Promise<ReadUsage> {
  const outer = withCellsOutside(tab);
  const kept = keepTab(
    context,
    outer,
    ofResultColumns((column) => outer.columns[column]),
  );
  const readState = queueUsage(context, tab);
  const rows = await readRowsInChunks(context, outer, progress);
  kept.requireUnchanged();
  const reading = usageReading(tab, rows, NUMBER_CULTURES[language], said);
  const { tab: whole, ...read } = splitRows(tab, rows, reading);
  const readings = withNumbersOf(whole.readings, read.rows, whole.left);
  return { ...read, tab: { ...whole, readings }, kept, state: readState(read.rows, reading) };
}

/** How the rows of a usage tab are understood. @param rows all of them, because a subtotal is one beside its customer */
export function usageReading(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  culture: NumberCulture,
  said?: ReadOptions['said'],
): UsageReading {
  const names = rows.map((row) => fieldText(tab, row, tab.columns.customer));
  const [isTotal, isTarget] = [totalsAmong(names), targetsAmong(names)];
  const isIn = (names: readonly string[] = []) => {
    const folded = new Set(names.map(foldName));
    return (name: string): boolean => folded.size > 0 && folded.has(foldName(name));
  };
  const isKept = isIn(said?.kept);
  return {
    culture,
    isTotal: (name) => !isKept(name) && isTotal(name),
    isTotalService,
    isTarget: (name) => !isKept(name) && isTarget(name),
    isLeftOut: isIn(said?.leftOut),
    isKept,
    isCustomerHeader,
    isSmallShare: isIn(said?.smallShares),
  };
}
