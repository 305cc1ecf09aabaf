import type { UsageRecord } from '../../../domain/usage/planUsageImport';
import type { MonthNames } from '../../../recognition/text/loadMonthNames';
import type { NumberCulture } from '../../../recognition/text/parseNumber';
import { recognizeTabs } from '../../../recognition/recognizeTabs';
import { readCustomers } from '../../../recognition/usage/rows/readCustomers';
import type { SheetSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { RECOGNITION } from '../../wording/recognitionWords';
import type { CsvRecord } from '../../everyAction/readCsv';
import { isCustomerHeader, isTarget, totalsAmong } from '../customers/totalsAmong';

/** Lines in which the header is looked for, as in a sheet. */
const HEADER_LINES = 30;

/**
 * A file with one line per customer and months as columns; undefined when it is none.
 * @throws WorkbookError usageCellUnclear for a cell that is no count
 */
export function readUsageTable(
  records: readonly CsvRecord[],
  culture: NumberCulture,
  monthNames?: MonthNames,
): readonly UsageRecord[] | undefined {
  const width = Math.max(0, ...records.map(({ cells }) => cells.length));
  const lines = records.map(({ cells }) => Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim()));
  const [tab] = recognizeTabs([sheetOf(lines, width)], { ...RECOGNITION, monthNames });
  if (tab?.role !== 'usage' || tab.form !== 'count') return undefined;
  const rows = lines.slice(tab.firstRow).map((cells) => cells.slice(tab.left));
  const isTotal = totalsAmong(lines.map((cells) => cells[tab.columns.customer!] ?? ''));
  const { usage } = readCustomers(tab, rows, {
    culture,
    isTotal,
    isTarget,
    isLeftOut: nobody,
    isKept: nobody,
    isCustomerHeader,
    isSmallShare: nobody,
  });
  return usage.customers.flatMap(({ row, customer, service, entitlements, values }) =>
    usage.months.flatMap((month, index): readonly UsageRecord[] => {
      const mau = values[index];
      if (mau === undefined || mau === 'blank') return [];
      const unclear = [mau, entitlements].find((cell) => cell !== 'blank' && !isCount(cell));
      if (unclear !== undefined) {
        const { column, header } = tab.months[index]!;
        throw new WorkbookError(
          'usageCellUnclear',
          {},
          { line: records[row]!.line, value: lines[row]![column]!, header },
        );
      }
      return [
        { customer, service, month, mau: Number(mau), entitlements: isCount(entitlements) ? entitlements : undefined },
      ];
    }),
  );
}

function nobody(): boolean {
  return false;
}

function isCount(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0;
}

function sheetOf(lines: readonly (readonly string[])[], width: number): SheetSnapshot {
  const window = lines.slice(0, HEADER_LINES);
  return {
    name: '',
    isProtected: false,
    isFiltered: false,
    used: { top: 0, left: 0, bottom: lines.length - 1, right: width - 1 },
    window: { top: 0, left: 0, values: window, text: window },
    tables: [],
    dayOffset: 0,
  };
}
