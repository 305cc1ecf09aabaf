import { rowCount } from '../../cells/Area';
import { fillTableColumn } from '../../editing/newTableColumn';
import type { Table } from '../../tables/Table';
import type { ExcelClass } from '../../wire/ExcelClass';
import { ExcelError } from '../../refusals/ExcelError';
import { hostObject, type HostObject } from '../../wire/HostObject';
import { key, optional, reads, textUpTo, wholeNumber, writes } from '../../wire/parameters';
import type { Session } from '../../wire/Session';
import { cellEntries, type CellEntry, type Entries } from '../rules/cellEntries';
import { continueStyles, requireUnprotected } from '../ranges/rangeAccess';
import { tableColumnRange } from './tableColumnRange';

export const tableColumnsClass: ExcelClass<Table> = {
  scalars: { count: { get: ({ columnIds }) => columnIds.length } },
  items: (table) => table.columnIds.map((id) => hostObject('TableColumn', { table, id })),
  item: (table, key) => findColumn(table, key),
  methods: {
    add: writes(
      { index: optional(wholeNumber, -1), values: optional(cellEntries), name: optional(textUpTo(255)) },
      addColumn,
    ),
    getCount: reads({}, ({ columnIds }) => columnIds.length),
    getItemAt: reads({ index: wholeNumber }, (table, { index }) => columnAt(table, index)),
    getItemOrNullObject: reads({ key }, (table, args) => findColumn(table, args.key) ?? null),
  },
};

/** By id, a number, or by name. */
function findColumn(table: Table, wanted: string | number): HostObject | undefined {
  const { columnIds } = table;
  const name = String(wanted).toLowerCase();
  const place = table.columnNames.findIndex((own) => own.toLowerCase() === name);
  const id = typeof wanted === 'number' && columnIds.includes(wanted) ? wanted : columnIds[place];
  return id === undefined ? undefined : hostObject('TableColumn', { table, id });
}

function columnAt(table: Table, index: number): HostObject {
  const id = table.columnIds[index];
  if (id === undefined) throw new ExcelError('InvalidArgument');
  return hostObject('TableColumn', { table, id });
}

/**
 * Cells right of the new column move in the rows of the table only.
 * @throws InvalidArgument for a place or values that do not fit, before anything was changed
 */
function addColumn(
  table: Table,
  { values, name, ...place }: { index: number; values: Entries<CellEntry> | undefined; name: string | undefined },
  session: Session,
): HostObject {
  const { sheet, area } = table;
  const index = place.index === -1 ? table.columnIds.length : place.index;
  if (place.index !== -1 && table.columnIds[index] === undefined) throw new ExcelError('InvalidArgument');
  const given = entriesOf(values, table);
  const [header, ...rest] = table.hasHeader ? given : [null, ...given];
  requireUnprotected(table);
  const at = area.left + index;
  session.excel.shift(sheet, { axis: 'columns', kind: 'insert', at, count: 1, within: area }, session);
  fillTableColumn(session.book, table, area, { index, name: String(name ?? header ?? ''), entries: rest });
  const column = { table, id: table.columnIds[index]! };
  const range = tableColumnRange(column, table.area);
  // The first column has no neighbour in the table but the one after it.
  continueStyles(range, index > 0 ? at - 1 : at + 1);
  session.excel.announce({ kind: 'edited', ...range, session });
  return hostObject('TableColumn', column);
}

/** One entry per row from the header to the last row of the body; that totals are not among them is not known. */
function entriesOf(values: Entries<CellEntry> | undefined, table: Table): CellEntry[] {
  if (values === undefined || values === null) return [];
  // What one value for a whole column with its header means to Excel is not known.
  if (!Array.isArray(values)) throw new ExcelError('ApiNotFound', undefined, 'values');
  const rows = rowCount(table.body) + (table.hasHeader ? 1 : 0);
  const lines = values as readonly (readonly CellEntry[])[];
  if (lines.length !== rows || lines.some(({ length }) => length !== 1)) throw new ExcelError('InvalidArgument');
  return lines.map(([entry]) => entry!);
}
