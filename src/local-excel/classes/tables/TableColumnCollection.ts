import { rowCount } from '../../cells/Area';
import { fillTableColumn } from '../../editing/newTableColumn';
import type { Table } from '../../tables/Table';
import type { ExcelClass } from '../../wire/ExcelClass';
import { ExcelError } from '../../refusals/ExcelError';
import { hostObject, type HostObject } from '../../wire/HostObject';
import type { Session } from '../../wire/Session';
import { continueStyles, requireUnprotected } from '../ranges/rangeAccess';
import { tableColumnRange } from './tableColumnRange';

export const tableColumnsClass: ExcelClass<Table> = {
  scalars: { count: { get: ({ columnIds }) => columnIds.length } },
  items: (table) => table.columnIds.map((id) => hostObject('TableColumn', { table, id })),
  item: (table, key) => findColumn(table, key),
  methods: {
    add: { writes: true, call: addColumn },
    getCount: { call: ({ columnIds }) => columnIds.length },
    getItemAt: { call: (table, [index]) => columnAt(table, index) },
    getItemOrNullObject: { call: (table, [key]) => findColumn(table, key as string | number) ?? null },
  },
};

/** By id, a number, or by name. */
function findColumn(table: Table, key: string | number): HostObject | undefined {
  const { columnIds } = table;
  const name = String(key).toLowerCase();
  const place = table.columnNames.findIndex((own) => own.toLowerCase() === name);
  const id = typeof key === 'number' && columnIds.includes(key) ? key : columnIds[place];
  return id === undefined ? undefined : hostObject('TableColumn', { table, id });
}

function columnAt(table: Table, index: unknown): HostObject {
  const id = table.columnIds[Number(index)];
  if (id === undefined) throw new ExcelError('InvalidArgument');
  return hostObject('TableColumn', { table, id });
}

/**
 * Cells right of the new column move in the rows of the table only.
 * @throws InvalidArgument for a place or values that do not fit, before anything was changed
 */
function addColumn(table: Table, [place, values, name]: readonly unknown[], session: Session): HostObject {
  const { sheet, area } = table;
  const index = placeOf(place, table);
  const given = entriesOf(values, table);
  const [header, ...rest] = table.hasHeader ? given : [null, ...given];
  requireUnprotected({ sheet, area });
  const at = area.left + index;
  session.excel.shift(sheet, { axis: 'columns', kind: 'insert', at, count: 1, within: area });
  fillTableColumn(session.book, table, area, { index, name: String(name ?? header ?? ''), entries: rest });
  const column = { table, id: table.columnIds[index]! };
  const range = tableColumnRange(column, table.area);
  // The first column has no neighbour in the table but the one after it.
  continueStyles(range, index > 0 ? at - 1 : at + 1);
  session.excel.announce({ kind: 'edited', ...range, session });
  return hostObject('TableColumn', column);
}

/** Left out, null or −1 is the right end. */
function placeOf(place: unknown, { columnIds }: Table): number {
  if (place === undefined || place === null || place === -1) return columnIds.length;
  if (columnIds[place as number] === undefined) throw new ExcelError('InvalidArgument');
  return place as number;
}

/** One entry per row from the header to the last row of the body; that totals are not among them is not known. */
function entriesOf(values: unknown, table: Table): unknown[] {
  if (values === undefined || values === null) return [];
  // What one value for a whole column with its header means to Excel is not known.
  if (!Array.isArray(values)) throw new ExcelError('ApiNotFound');
  const rows = rowCount(table.body) + (table.hasHeader ? 1 : 0);
  const isColumn = values.length === rows && values.every((line) => Array.isArray(line) && line.length === 1);
  if (!isColumn) throw new ExcelError('InvalidArgument');
  return (values as unknown[][]).map(([entry]) => entry);
}
