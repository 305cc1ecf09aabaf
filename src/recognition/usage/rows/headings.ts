import { RESULT_COLUMNS } from '../../../domain/usage/usageColumns';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import type { UsageTab } from '../UsageTab';
import { isBlankCell } from './blankCells';

type Cells = readonly CellValue[];

/**
 * Places of the headings above customers, "Germany" or "EMEA": a name and nothing else, above a row with numbers. A sheet
 * of sections begins with one; where the first row is a customer's, a name without numbers is that of a customer whose
 * numbers are missing, as it is in a table.
 */
export function headingsIn(tab: UsageTab, rows: readonly Cells[]): ReadonlySet<number> {
  if (tab.table) return new Set();
  const isHeading = (place: number): boolean => isBare(tab, rows[place]!) && hasNumbers(tab, rows[place + 1] ?? []);
  const first = rows.findIndex((cells) => !cells.every(isBlankCell));
  if (first < 0 || !isHeading(first)) return new Set();
  return new Set([...rows.keys()].filter(isHeading));
}

/** A name and nothing else; our results are no content. */
function isBare({ columns, left }: UsageTab, cells: Cells): boolean {
  const results = RESULT_COLUMNS.map((column) => columns[column]);
  return cells.every((cell, index) => {
    const column = index + left;
    return (column === columns.customer) !== isBlankCell(cell) || results.includes(column);
  });
}

function hasNumbers({ months, left }: UsageTab, cells: Cells): boolean {
  return months.some(({ column }) => typeof cells[column - left] === 'number');
}
