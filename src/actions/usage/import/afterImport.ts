import type { Language } from '../../../domain/Language';
import { NUMBER_CULTURES } from '../../../localization/numberCultures';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { placeCustomers } from '../../../recognition/usage/placeCustomers';
import { withMonths } from '../../../recognition/usage/placeMonths';
import { readCustomers } from '../../../recognition/usage/rows/readCustomers';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { UsageState } from '../../../workbook/usage/readUsage';
import type { JudgedSheet } from '../customers/planHighlights';
import { usageReading } from '../customers/readUsageState';
import type { PlannedImport } from './newMauTab';

/** A usage sheet with its cells, before usage is entered. */
export interface SheetBefore extends JudgedSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly freeRows: readonly number[];
  readonly said: ChosenUsage | undefined;
}

/** A usage sheet as it stands once usage is entered; its live formulas are those of before and have to be filled anew. */
export function afterImport(before: SheetBefore, { plan, months }: PlannedImport, language: Language): JudgedSheet {
  const placed = placeCustomers(plan.customers, before.tab, before.freeRows);
  const lastRow = placed.reduce((last, { row }) => Math.max(last, row), before.tab.lastRow);
  const tab = withRows(withMonths(before.tab, months), lastRow);
  const isInserted = months.every(({ fills }) => fills !== 'empty');
  const cells = movedCells(before, tab, { lastRow, isInserted });
  for (const { row, customer } of placed) {
    const line = cells[row - tab.firstRow]!;
    const set = (column: number | undefined, value: CellValue | undefined): void => {
      if (column !== undefined && value !== undefined) line[column - tab.left] = value;
    };
    set(tab.columns.customer, customer.customer);
    set(tab.columns.service, customer.service);
    set(tab.columns.entitlements, customer.entitlements);
    for (const { month, column } of tab.months) set(column, customer.values.get(month));
  }
  const customers = readCustomers(tab, cells, usageReading(tab, cells, NUMBER_CULTURES[language], before.said));
  const isMoved = months.length > 0 || lastRow > before.tab.lastRow;
  return { tab, state: { ...before.state, ...customers, ...toFillAnew(before.state, isMoved) } };
}

/** A tab once rows are added below. */
export function withRows(tab: UsageTab, lastRow: number): UsageTab {
  const { table } = tab;
  const bottom = lastRow + (table?.hasTotals ? 1 : 0);
  return { ...tab, lastRow, table: table && { ...table, area: { ...table.area, bottom } } };
}

/** What stood in the columns of before in those of after, with blank lines for new rows. */
function movedCells(
  { tab: old, rows }: SheetBefore,
  tab: UsageTab,
  { lastRow, isInserted }: { readonly lastRow: number; readonly isInserted: boolean },
): CellValue[][] {
  const width = tab.right - tab.left + 1;
  const added = new Set(
    tab.months
      .filter(({ month }) => isInserted && !old.months.some((each) => each.month === month))
      .map(({ column }) => column),
  );
  const kept = Array.from({ length: width }, (_, index) => index).filter((index) => !added.has(tab.left + index));
  return Array.from({ length: lastRow - tab.firstRow + 1 }, (_, offset) => {
    const line = Array<CellValue>(width).fill('');
    kept.forEach((index, place) => (line[index] = rows[offset]?.[place] ?? ''));
    return line;
  });
}

/** Formulas and highlights that count for no others. */
function toFillAnew({ columns, highlights }: UsageState, isMoved: boolean): Pick<UsageState, 'columns' | 'highlights'> {
  return {
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, found]) => [column, { ...found, formula: '', lastFormula: '' }]),
    ),
    highlights: isMoved ? { ...highlights, formulas: [], reachLastCell: false } : highlights,
  };
}
