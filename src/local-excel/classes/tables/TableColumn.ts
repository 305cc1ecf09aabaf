import { renameColumns } from '../../editing/renameColumns';
import { uniqueColumnName } from '../../editing/uniqueColumnName';
import type { ExcelClass } from '../../wire/ExcelClass';
import { ExcelError } from '../../refusals/ExcelError';
import { hostObject, type TableColumnTarget } from '../../wire/HostObject';
import { reads, refuse, takes, textUpTo, writes, type Kind } from '../../wire/parameters';
import type { Session } from '../../wire/Session';
import { requireEditable, requireUnprotected } from '../ranges/rangeAccess';
import { columnIndex, tableColumnRange } from './tableColumnRange';

/** Headers are at most 255 characters long ([MS-OI29500], tableColumn). */
const columnName: Kind<string> = (value) => textUpTo(255)(value) || refuse();

export const tableColumnClass: ExcelClass<TableColumnTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: columnIndex },
    name: { get: (column) => column.table.columnNames[columnIndex(column)]!, set: takes(columnName, renameColumn) },
  },
  methods: {
    getRange: reads({}, (column) => hostObject('Range', tableColumnRange(column, column.table.area))),
    getHeaderRowRange: reads({}, (column) => hostObject('Range', tableColumnRange(column, column.table.header))),
    getDataBodyRange: reads({}, (column) => hostObject('Range', tableColumnRange(column, column.table.body))),
    delete: writes({}, (column, _, session) => deleteColumn(column, session)),
  },
};

/** A name that is taken gets a number, as one typed into the header does; the API may refuse it instead (not known). */
function renameColumn(column: TableColumnTarget, name: string, session: Session): void {
  const { table } = column;
  const { book, excel } = session;
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
  session.excel.shift(sheet, { axis: 'columns', kind: 'delete', at: area.left, count: 1, within: area }, session);
}
