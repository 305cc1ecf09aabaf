import { hostObject, type HostObject } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { intersectAreas, isValidArea, rowCount } from '../../cells/Area';
import type { Table } from '../../tables/Table';
import { ExcelError } from '../../refusals/ExcelError';
import { EVENT } from '../../wire/EventSubscriptions';
import { subscription } from '../../wire/subscription';
import { key, onlyTrue, rangeOrAddress, reads, takes, textUpTo, writes } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import type { Sheet } from '../../sheets/Sheet';
import { requireUnprotected } from '../ranges/rangeAccess';
import { rangeArgument } from '../ranges/rangeNavigation';
import { name } from '../rules/names';
import { headerNames } from '../../editing/syncTableHeaders';

/** Tables of one sheet, or with no sheet of the whole workbook. */
export const tablesClass: ExcelClass<Sheet | undefined> = {
  items: (sheet, session) => tablesOn(sheet, session).map((table) => hostObject('Table', table)),
  item: (sheet, key, session) => findTable(sheet, key, session),
  methods: {
    getItemOrNullObject: reads({ key }, (sheet, args, session) => findTable(sheet, args.key, session) ?? null),
    add: writes({ address: rangeOrAddress, hasHeaders: onlyTrue }, (sheet, { address }, session) =>
      addTable(rangeArgument({ sheet: sheet ?? session.book.activeSheet }, address, session), session),
    ),
    ...subscription('DataChangedEvent', EVENT.tableChanged),
  },
};

function tablesOn(sheet: Sheet | undefined, session: Session): readonly Table[] {
  return sheet ? session.book.tables.on(sheet) : session.book.tables.all;
}

function findTable(sheet: Sheet | undefined, wanted: string | number, session: Session): HostObject | undefined {
  const name = String(wanted).toLowerCase();
  const table = tablesOn(sheet, session).find((each) => String(each.id) === name || each.name.toLowerCase() === name);
  return table && hostObject('Table', table);
}

function addTable(range: RangeTarget, session: Session): HostObject {
  const { book } = session;
  requireUnprotected(range);
  if (book.tables.overlapping(range.sheet, range.area)) throw new ExcelError('InvalidArgument');
  book.startEdit();
  // A table has at least one row below its header.
  const area = { ...range.area, bottom: Math.max(range.area.bottom, range.area.top + 1) };
  const names = headerNames(session.book, { sheet: range.sheet, area });
  return hostObject('Table', book.tables.add(range.sheet, area, names));
}

export const tableClass: ExcelClass<Table> = {
  identity: ({ id }) => ({ Id: String(id) }),
  scalars: {
    id: { get: ({ id }) => String(id) },
    name: {
      get: ({ name }) => name,
      set: takes(name, (table, wanted, { book }) => {
        const other = book.tables.named(wanted) ?? book.names.find(wanted);
        if (other && other !== table) throw new ExcelError('ItemAlreadyExists');
        table.name = wanted;
        book.tables.changed();
      }),
    },
    style: { get: ({ style }) => style, set: takes(textUpTo(255), (table, style) => void (table.style = style)) },
    showTotals: { get: ({ hasTotals }) => hasTotals },
  },
  objects: {
    autoFilter: ({ sheet, autoFilter: filter }) => hostObject('AutoFilter', { sheet, filter, isOfTable: true }),
    columns: (table) => hostObject('TableColumnCollection', table),
    rows: (table) => hostObject('TableRowCollection', table),
    worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  methods: {
    getRange: reads({}, ({ sheet, area }) => hostObject('Range', { sheet, area })),
    getHeaderRowRange: reads({}, ({ sheet, header }) => hostObject('Range', { sheet, area: header })),
    getDataBodyRange: reads({}, ({ sheet, body }) => hostObject('Range', { sheet, area: body })),
    resize: writes({ newRange: rangeOrAddress }, (table, { newRange }, session) =>
      resizeTable(table, rangeArgument(table, newRange, session), session),
    ),
    ...subscription('DataChangedEvent', EVENT.tableChanged),
  },
};

/** @throws InvalidArgument when the header would move or the new range meets another table */
function resizeTable(table: Table, range: RangeTarget, session: Session): void {
  const { book } = session;
  const { area } = range;
  const isAllowed =
    range.sheet === table.sheet && area.top === table.area.top && rowCount(area) >= 2 && isValidArea(area);
  const others = book.tables.on(table.sheet).filter((other) => other !== table);
  if (!isAllowed || others.some((other) => intersectAreas(other.area, area))) throw new ExcelError('InvalidArgument');
  requireUnprotected(range);
  book.startEdit();
  table.resize(area, headerNames(session.book, { sheet: table.sheet, area }));
  book.tables.changed();
}
