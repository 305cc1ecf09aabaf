import type { CurrentRow } from '../../domain/lists/planList';
import { rowId } from '../cells/rowId';
import type { CellValue } from '../cells/WorkbookSnapshot';
import { fieldText } from '../headers/fieldText';
import type { ListTab } from './ListTab';

/** The rows of a list that carry an id. @param rows of the tab, from its first row on */
export function readListRows(tab: ListTab, rows: readonly (readonly CellValue[])[]): readonly CurrentRow[] {
  const columns = Object.entries(tab.columns);
  return rows
    .map((row, offset) => ({
      row: tab.firstRow + offset,
      id: rowId(fieldText(tab, row, tab.columns.id)),
      texts: Object.fromEntries(columns.map(([field, column]) => [field, fieldText(tab, row, column)])),
    }))
    .filter(({ id }) => id !== '');
}
