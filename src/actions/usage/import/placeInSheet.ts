import { RESULT_COLUMNS } from '../../../domain/usage/usageColumns';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { loadMonthNames } from '../../../recognition/text/loadMonthNames';
import { chooseUsage, type ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { placeMonths, saidOfColumns, withMonths, type NewMonth } from '../../../recognition/usage/placeMonths';
import { recognizeTabs } from '../../../recognition/recognizeTabs';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { Layout } from '../../everyAction/readLayout';
import { RECOGNITION } from '../../wording/recognitionWords';

interface SheetOfCustomers {
  readonly tab: UsageTab;
  /** What somebody said of its columns. */
  readonly said: ChosenUsage | undefined;
}

interface ToPlace {
  readonly months: readonly NewMonth[];
  /** How many customers are added below. */
  readonly added: number;
}

/**
 * Places new months in cells that are no table: right of the last month, into columns that are empty; where nothing but
 * our own columns follows, these move on.
 * @throws WorkbookError usageTabUnfit naming the months, or the cell that is in their way
 */
export async function placeInSheet(
  context: Excel.RequestContext,
  { tab, said }: SheetOfCustomers,
  { months, added }: ToPlace,
  { content: { messages } }: Layout,
): Promise<readonly NewMonth[]> {
  const names = months.map(({ header }) => header).join(messages.say('format.listSeparator'));
  const refuse = (kind: 'months' | 'room', cell?: string): WorkbookError =>
    new WorkbookError('usageTabUnfit', { sheet: tab.sheet.name, ...(cell !== undefined && { cell }) }, { kind, names });
  const first = Math.max(...tab.months.map(({ column }) => column)) + 1;
  if (placeMonths(tab, months).some(({ place }) => place < first)) throw refuse('months');
  const taken = await takenColumns(context, tab, first, added);
  const ours = new Set(RESULT_COLUMNS.map((column) => tab.columns[column]));
  const inTheWay = taken.find(({ column }) => column < first + months.length);
  const isMoved = inTheWay !== undefined && taken.every(({ column }) => ours.has(column));
  if (inTheWay && !isMoved) throw refuse('room', inTheWay.cell);
  const placed = months.map((month) => ({ ...month, fills: isMoved ? ('moved' as const) : ('empty' as const) }));
  if (!(await areReadBack(tab, placed, said))) throw refuse('months');
  return placed;
}

interface TakenColumn {
  /** 0-based. */
  readonly column: number;
  /** The first of its cells that holds something. */
  readonly cell: string;
}

/** The columns from one on that hold something beside the customers, from left to right; also below, where new ones go. */
async function takenColumns(
  context: Excel.RequestContext,
  { sheet, headerRow, lastRow }: UsageTab,
  first: number,
  added: number,
): Promise<readonly TakenColumn[]> {
  const right = sheet.used?.right ?? -1;
  const rows = Math.max(lastRow, headerRow) + added - headerRow + 1;
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const columns = Array.from({ length: Math.max(right - first + 1, 0) }, (_, index) => {
    const used = worksheet.getRangeByIndexes(headerRow, first + index, rows, 1).getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex');
    return { column: first + index, used };
  });
  if (columns.length > 0) await context.sync();
  return columns.flatMap(({ column, used }) => {
    // Of cells that are all blank Excel gives the first.
    const row = used.isNullObject ? -1 : (used.formulas as CellValue[][]).findIndex(([cell]) => cell !== '');
    return row < 0 ? [] : [{ column, cell: cellAddress(used.rowIndex + row, column) }];
  });
}

/** A month is only entered where the sheet, read again, has it. */
async function areReadBack(
  tab: UsageTab,
  months: readonly NewMonth[],
  said: ChosenUsage | undefined,
): Promise<boolean> {
  const after = withMonths(tab, months);
  const words = { ...RECOGNITION, monthNames: await loadMonthNames() };
  const read = said
    ? chooseUsage(after.sheet, words, saidOfColumns(said, tab, months), after.headerRow)
    : recognizeTabs([after.sheet], words)[0];
  return read?.role === 'usage' && placesOf(read) === placesOf(after);
}

function placesOf({ headerRow, months }: UsageTab): string {
  return JSON.stringify([headerRow, months.map(({ month, column }) => [month, column])]);
}
