import type { Month } from '../../../domain/usage/Month';
import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import type { MonthNames } from '../../../recognition/text/loadMonthNames';
import type { NumberCulture } from '../../../recognition/text/parseNumber';
import { chooseUsage, type ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { recognizeTabs } from '../../../recognition/recognizeTabs';
import { otherLayout } from '../../../recognition/usage/otherLayout';
import { namesLeftOut, readCustomers } from '../../../recognition/usage/rows/readCustomers';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { SheetSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { RECOGNITION } from '../../wording/recognitionWords';
import type { CsvRecord } from '../../everyAction/readCsv';
import { doubtError } from '../customers/findUsageTab';
import { isChoice, resolveColumns } from '../customers/ColumnChoice';
import { usageReading } from '../customers/readUsageState';
import type { ListAnswers } from './readUsageLines';

/** Lines in which the header is looked for, as in a sheet. */
const HEADER_LINES = 30;

export interface TableReading {
  /** As Excel would call the file's only sheet. */
  readonly name: string;
  readonly culture: NumberCulture;
  readonly answers: Pick<ListAnswers, 'dateOrder' | 'columns'>;
  readonly monthNames?: MonthNames | undefined;
}

/** Usage as it was read, from a file or a tab. */
export interface ReadTable {
  readonly records: readonly UsageRecord[];
  /** Names of rows that are no customer's. */
  readonly leftOut: readonly string[];
}

/**
 * A file with one line per customer and months as columns; undefined when it is nothing that looks like usage.
 * @throws WorkbookError usageCellUnclear for a cell that is no count, usageFileShares for percentages, and what stops a
 * sheet like it from being judged
 */
export function readUsageTable(records: readonly CsvRecord[], reading: TableReading): ReadTable | undefined {
  const lines = linesOf(records);
  const sheet = sheetOf(lines, reading.name);
  const said = saidOf(sheet, reading);
  const tab = findTable(sheet, said, reading);
  if (!tab) return undefined;
  if (tab.form !== 'count') throw new WorkbookError('usageFileShares');
  const rows = lines.slice(tab.firstRow).map((cells) => cells.slice(tab.left));
  const read = readCustomers(tab, rows, usageReading(tab, rows, reading.culture, said));
  const { sums } = read.rows;
  // What else adds up others is asked about in the tab it goes into.
  if (sums?.code === 'usageServicesBelow') throw sums;
  return { records: recordsOf(tab, read.usage, { lines, records }), leftOut: namesLeftOut(read.rows) };
}

/** What somebody said of the file's columns and rows; undefined where nobody did. */
function saidOf(sheet: SheetSnapshot, { answers: { dateOrder, columns } }: TableReading): ChosenUsage | undefined {
  const choice = { ...columns, ...(dateOrder && { dateOrder }) };
  return isChoice(choice) ? resolveColumns(sheet, choice, undefined) : undefined;
}

function findTable(
  sheet: SheetSnapshot,
  said: ChosenUsage | undefined,
  { monthNames }: TableReading,
): UsageTab | undefined {
  const words = { ...RECOGNITION, monthNames };
  const [found] = recognizeTabs([sheet], words);
  const tab = said ? chooseUsage(sheet, words, said, found?.headerRow) : found;
  if (tab?.role === 'usage') return tab;
  const reason = tab?.role === 'unclearUsage' ? doubtError(tab) : otherLayout([sheet], words);
  if (reason) throw reason;
  return undefined;
}

interface FileLines {
  readonly lines: readonly (readonly string[])[];
  readonly records: readonly CsvRecord[];
}

function recordsOf(
  tab: UsageTab,
  { months, customers }: ReturnType<typeof readCustomers>['usage'],
  { lines, records }: FileLines,
): readonly UsageRecord[] {
  return customers.flatMap(({ row, customer, service, values, ...seats }) =>
    months.flatMap((month, index): readonly UsageRecord[] => {
      const mau = values[index];
      const own = seats.monthlyEntitlements?.[index];
      const entitlements = own ?? seats.entitlements;
      if (mau === undefined || mau === 'blank') return [];
      const unclear = [mau, entitlements].find((cell) => cell !== 'blank' && !isCount(cell));
      if (unclear !== undefined) {
        const { column, header } = isCount(mau) ? entitlementsColumn(tab, month) : tab.months[index]!;
        const line = records.find((record) => record.row === row)!.line;
        throw new WorkbookError('usageCellUnclear', {}, { line, value: lines[row]![column]!, header });
      }
      return [
        { customer, service, month, mau: Number(mau), entitlements: isCount(entitlements) ? entitlements : undefined },
      ];
    }),
  );
}

function entitlementsColumn({ columns, monthlyEntitlements, readings }: UsageTab, month: Month) {
  const column = monthlyEntitlements.find((own) => own.month === month)?.column ?? columns.entitlements!;
  return readings.find((reading) => reading.column === column)!;
}

function isCount(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0;
}

/** Every row of the sheet that Excel opens the file as, also blank ones: they divide customers from what stands below. */
function linesOf(records: readonly CsvRecord[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...records.map(({ cells }) => cells.length));
  const blank = Array<string>(width).fill('');
  const lines = Array<readonly string[]>((records.at(-1)?.row ?? -1) + 1).fill(blank);
  for (const { row, cells } of records) lines[row] = blank.map((_, column) => (cells[column] ?? '').trim());
  return lines;
}

function sheetOf(lines: readonly (readonly string[])[], name: string): SheetSnapshot {
  const window = lines.slice(0, HEADER_LINES);
  return {
    name,
    isProtected: false,
    isFiltered: false,
    used: { top: 0, left: 0, bottom: lines.length - 1, right: (lines[0]?.length ?? 0) - 1 },
    window: { top: 0, left: 0, values: window, text: window },
    tables: [],
    dayOffset: 0,
  };
}
