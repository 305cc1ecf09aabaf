import { cellAddress } from '../../recognition/cells/cellAddress';
import { keptCells, type KeptTab } from '../../workbook/cells/KeptTab';
import { filterRangeChange } from '../../workbook/check/filterRangeChange';
import type { Guard } from '../../workbook/guards/Guard';
import { sameIds } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { takenInRows } from '../../workbook/tabChanges/takenInRows';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import type { OwnTab } from './ownTabs';
import { NOTHING_FOUND, type RepairPart } from './RepairPart';

/** Rows below a table that belong to it: nothing that goes by the table counts, filters or hides them. */
export function repairTable(
  context: Excel.RequestContext,
  { kept, rows, joins }: OwnTab,
  sayings: PlaybookMessages,
): readonly RepairPart[] {
  const { tab } = kept;
  if (joins === 0 || !tab.table) return [];
  const bottom = tab.lastRow + joins;
  const joining = rows.slice(-joins).filter(({ id }) => id !== '');
  const place = { sheet: tab.sheet.name, cell: cellAddress(tab.lastRow + 1, tab.left) };
  const message = sayings.say('check.repair.tableShort', { ...place, count: joins, row: bottom + 1 });
  return [
    {
      findings: [{ kind: 'tableShort', message, mend: 'offered', ...place }],
      plan: {
        changes: [takenInRows(context, tab.table.name, { rows: joins, columns: tab.right - tab.table.area.right })],
        guards: [sameShape(kept), sameIds(kept, joining)],
      },
      changes: { rowsAddedToTable: joins },
      writesTo: [tab],
    },
  ];
}

/** Queues how far the filter of a sheet reaches on which a tab of ours stands as plain rows; call the result after the sync. */
export function queueFilter(
  context: Excel.RequestContext,
  own: OwnTab,
  sayings: PlaybookMessages,
): () => readonly RepairPart[] {
  const { tab } = own.kept;
  if (tab.table) return () => [];
  const filter = context.workbook.worksheets.getItem(tab.sheet.name).autoFilter;
  const range = filter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    const isOfTab = !range.isNullObject && range.rowIndex === tab.headerRow;
    return isOfTab ? shortFilter(own, filter, range, sayings) : [];
  };
}

/** A filter that ends before the data: while it hides rows only the person who set it may change it. */
function shortFilter(
  { kept, rows }: OwnTab,
  filter: Excel.AutoFilter,
  { rowIndex, rowCount, columnIndex, columnCount }: Excel.Range,
  sayings: PlaybookMessages,
): readonly RepairPart[] {
  const { tab } = kept;
  const bottom = rowIndex + rowCount - 1;
  const lastRow = rows.findLast(({ id }) => id !== '')?.row ?? tab.headerRow;
  if (bottom >= lastRow) return [];
  const place = { sheet: tab.sheet.name, cell: cellAddress(bottom + 1, columnIndex) };
  const values = { ...place, row: bottom + 1, last: lastRow + 1 };
  if (tab.sheet.isFiltered) {
    const message = sayings.say('check.repair.filterShort.filtered', values);
    return [{ ...NOTHING_FOUND, findings: [{ kind: 'filterShort', message, mend: 'yours', ...place }] }];
  }
  const at = { row: tab.headerRow, column: columnIndex, rows: lastRow - tab.headerRow + 1, columns: columnCount };
  const message = sayings.say('check.repair.filterShort', values);
  return [
    {
      findings: [{ kind: 'filterShort', message, mend: 'offered', ...place }],
      plan: {
        changes: [filterRangeChange(filter, keptCells(kept, at))],
        guards: [sameShape(kept), hidesNothing(kept)],
      },
      changes: { filtersExtended: 1 },
      writesTo: [tab],
    },
  ];
}

/** Nobody filtered meanwhile: another range would show what they hid. */
function hidesNothing({ block }: KeptTab): Guard {
  return () => {
    const { autoFilter } = block.worksheet;
    autoFilter.load('isDataFiltered');
    return () => !autoFilter.isDataFiltered;
  };
}
