import { areaOf, columnCount, rowCount } from '../../cells/Area';
import { enterCell } from '../../editing/enterCell';
import { growTable } from '../../editing/growTable';
import { ExcelError } from '../../refusals/ExcelError';
import type { Table } from '../../tables/Table';
import type { ExcelClass } from '../../wire/ExcelClass';
import { hostObject, type HostObject, type TableRowTarget } from '../../wire/HostObject';
import {
  anything,
  onlyTrue,
  optional,
  reads,
  takes,
  wholeNumber,
  wholeNumberFrom,
  writes,
} from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { rangeClass } from '../ranges/Range';
import { eachEntry, requireUnprotected } from '../ranges/rangeAccess';
import { cellEntries, type CellEntry, type Entries } from '../rules/cellEntries';

export const tableRowsClass: ExcelClass<Table> = {
  scalars: { count: { get: ({ body }) => rowCount(body) } },
  items: (table) =>
    Array.from({ length: rowCount(table.body) }, (_, index) => hostObject('TableRow', { table, index })),
  methods: {
    add: writes(
      { index: optional(wholeNumber, -1), values: optional(cellEntries, null), alwaysInsert: optional(onlyTrue) },
      (table, args, session) => addRows(table, args, session),
    ),
    getItemAt: reads({ index: wholeNumberFrom(0) }, (table, { index }) => {
      if (index >= rowCount(table.body)) throw new ExcelError('InvalidArgument');
      return hostObject('TableRow', { table, index });
    }),
  },
};

const { values } = rangeClass.scalars!;

/** A row by its place, which is another row's when rows come or go. */
export const tableRowClass: ExcelClass<TableRowTarget> = {
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (row, session) => values!.get(rangeOf(row), session),
      set: takes(anything, (row, entries, session) => values!.set!(rangeOf(row), entries, session)),
    },
  },
  methods: { getRange: reads({}, (row) => hostObject('Range', rangeOf(row))) },
};

function rangeOf({ table: { sheet, body }, index }: TableRowTarget): RangeTarget {
  return { sheet, area: areaOf(body.top + index, body.left, 1, columnCount(body)) };
}

/**
 * Adds rows at the end, as typing below the table does. The blank row of a table without data is filled first.
 * @throws ApiNotFound where cells below would have to move
 */
function addRows(
  table: Table,
  { index, values: entries }: { readonly index: number; readonly values: Entries<CellEntry> },
  session: Session,
): HostObject {
  const { sheet, body } = table;
  const { book, excel } = session;
  requireUnprotected(table);
  const isBlank = rowCount(body) === 1 && !hasContent({ sheet, area: body });
  const first = isBlank ? body.bottom : body.bottom + 1;
  const area = areaOf(first, body.left, Array.isArray(entries) ? entries.length : 1, columnCount(body));
  const isAtEnd = index === -1 || index === first - body.top;
  const isFree = !hasContent({ sheet, area: { ...area, top: body.bottom + 1 } });
  if (!isAtEnd || table.hasTotals || !isFree) throw new ExcelError('ApiNotFound', undefined, 'index');
  eachEntry({ sheet, area }, entries, () => {});
  book.startEdit();
  for (let row = body.bottom + 1; row <= area.bottom; row++) growTable(book, sheet, row, body.left);
  eachEntry({ sheet, area }, entries, (row, column, entry) => enterCell(book, sheet, { row, column }, entry));
  excel.announce({ kind: 'edited', sheet, area, session, changeType: 'RowInserted' });
  return hostObject('TableRow', { table, index: first - body.top });
}

function hasContent({ sheet, area }: RangeTarget): boolean {
  return sheet
    .rowsIn(area)
    .some(({ cells }) =>
      cells
        .slice(area.left, area.right + 1)
        .some((cell) => cell && (cell.value !== null || cell.formula !== undefined)),
    );
}
