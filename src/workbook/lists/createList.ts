import { LISTS, type ListKind } from '../../domain/lists/lists';
import type { WantedRow } from '../../domain/lists/planList';
import type { SheetToFill } from '../cells/addSheets';
import { createTableTab, headerRow, type NewTab } from '../cells/createTableTab';
import { formatColumn } from '../cells/formatColumn';
import { TAB_COLORS } from '../cells/tabColors';
import { rowContents, type ListChoices } from './listChanges';

export interface NewList {
  readonly kind: ListKind;
  /** Of the tab. */
  readonly name: string;
  readonly tableName: string;
  readonly note?: string | undefined;
  /** In the order of the columns. */
  readonly headers: readonly string[];
  readonly rows: readonly WantedRow[];
  readonly choices: ListChoices;
}

/** The list as it is once it is made. */
export function listTab({ kind, headers, rows, tableName, note }: NewList): NewTab {
  const { columns } = LISTS[kind];
  const contents = rows.map((row) => columns.map((column) => rowContents(row, column)));
  return {
    tableName,
    note,
    headers,
    rows: contents.length > 0 ? contents : [columns.map(() => null)],
    widths: columns.map(({ width }) => width),
    tabColor: TAB_COLORS.list,
  };
}

/** Queues the tab of a list with all its rows. */
export function createList(place: SheetToFill, list: NewList): void {
  const tab = listTab(list);
  const table = createTableTab(place, tab);
  LISTS[list.kind].columns.forEach(({ field, holds }, column) =>
    formatColumn(
      place.sheet.getRangeByIndexes(headerRow(tab) + 1, column, tab.rows.length, 1),
      holds,
      list.choices[field] ?? [],
    ),
  );
  const header = place.sheet.getRangeByIndexes(headerRow(tab), 0, 1, tab.headers.length);
  header.format.wrapText = true;
  header.format.autofitRows();
  printAcross(place.sheet);
  table.name = list.tableName;
}

/** Lists are too wide for letters one can read on one page: they go on to a second one, which repeats the ids. */
function printAcross({ pageLayout }: Excel.Worksheet): void {
  pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 0 };
  pageLayout.setPrintTitleColumns('$A:$A');
}
