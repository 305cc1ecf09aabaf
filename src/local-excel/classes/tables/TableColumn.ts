import { renameColumns } from '../../editing/renameColumns';
import { uniqueColumnName } from '../../editing/uniqueColumnName';
import type { ExcelClass } from '../../wire/ExcelClass';
import { ExcelError } from '../../refusals/ExcelError';
import { hostObject, type TableColumnTarget } from '../../wire/HostObject';
import type { Session } from '../../wire/Session';
import { requireEditable, requireUnprotected } from '../ranges/rangeAccess';
import { columnIndex, tableColumnRange } from './tableColumnRange';

export const tableColumnClass: ExcelClass<TableColumnTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: columnIndex },
    name: { get: (column) => column.table.columnNames[columnIndex(column)]!, set: renameColumn },
  },
  methods: {
    getRange: { call: (column) => hostObject('Range', tableColumnRange(column, column.table.area)) },
    getHeaderRowRange: { call: (column) => hostObject('Range', tableColumnRange(column, column.table.header)) },
    getDataBodyRange: { call: (column) => hostObject('Range', tableColumnRange(column, column.table.body)) },
    delete: { writes: true, call: (column, _args, session) => deleteColumn(column, session) },
  },
};

/** A name that is taken gets a number, as one typed into the header does; the API may refuse it instead (not known). */
function renameColumn(column: TableColumnTarget, value: unknown, session: Session): void {
  const { table } = column;
  const { book, excel } = session;
  const name = String(value ?? '');
  if (name === '') throw new ExcelError('InvalidArgument');
  const header = tableColumnRange(column, table.header);
  requireEditable(header, session);
  const index = columnIndex(column);
  const names = table.columnNames;
  names[index] = uniqueColumnName(
    name,
    names.filter((_, place) => place !== index),
  );
  book.startEdit();
  renameColumns(book, table, names);
  excel.announce({ kind: 'edited', ...header, session });
}

/** The only column of a table stays: what Excel's API answers then is not known. */
function deleteColumn(column: TableColumnTarget, session: Session): void {
  const { table } = column;
  const range = tableColumnRange(column, table.area);
  if (table.columnIds.length === 1) throw new ExcelError('InvalidOperation');
  requireUnprotected(range);
  const { sheet, area } = range;
  session.excel.shift(sheet, { axis: 'columns', kind: 'delete', at: area.left, count: 1, within: area });
  session.excel.announce({ kind: 'edited', sheet, area, session });
}
