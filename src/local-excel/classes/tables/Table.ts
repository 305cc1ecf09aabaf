import { hostObject, targetOf, type HostObject } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { isValidArea, rowCount, type Area } from '../../cells/Area';
import type { Table } from '../../tables/Table';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import type { Sheet } from '../../sheets/Sheet';
import { requireUnprotected } from '../ranges/rangeAccess';
import { headerNames } from '../ranges/syncTableHeaders';

/** Tables of one sheet, or with no sheet of the whole workbook. */
export const tablesClass: ExcelClass<Sheet | undefined> = {
  scalars: { count: { get: (sheet, session) => tablesOn(sheet, session).length } },
  items: (sheet, session) => tablesOn(sheet, session).map((table) => hostObject('Table', table)),
  item: (sheet, key, session) => findTable(sheet, key, session),
  methods: {
    getCount: { call: (sheet, _args, session) => tablesOn(sheet, session).length },
    getItemOrNullObject: { call: (sheet, [key], session) => findTable(sheet, key as string, session) ?? null },
    add: {
      writes: true,
      call: (sheet, [address, hasHeaders], session) => addTable(sheet, address, hasHeaders, session),
    },
  },
};

function tablesOn(sheet: Sheet | undefined, session: Session): readonly Table[] {
  return sheet ? session.book.tables.on(sheet) : session.book.tables.all;
}

function findTable(sheet: Sheet | undefined, key: string | number, session: Session): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const table = tablesOn(sheet, session).find(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted);
  return table && hostObject('Table', table);
}

function addTable(sheet: Sheet | undefined, address: unknown, hasHeaders: unknown, session: Session): HostObject {
  const { book, excel } = session;
  const given = targetOf(address, 'Range');
  const range: RangeTarget = given ?? excel.rangeAt(String(address), sheet ?? book.activeSheet);
  if (hasHeaders !== true) throw new ExcelError('ApiNotFound');
  requireUnprotected(range);
  if (book.tables.overlapping(range.sheet, range.area)) throw new ExcelError('InvalidArgument');
  book.startEdit();
  // A table has at least one row below its header.
  const area = { ...range.area, bottom: Math.max(range.area.bottom, range.area.top + 1) };
  const names = headerNames({ sheet: range.sheet, area }, session);
  return hostObject('Table', book.tables.add(range.sheet, area, names));
}

export const tableClass: ExcelClass<Table> = {
  identity: ({ id }) => ({ Id: String(id) }),
  scalars: {
    id: { get: ({ id }) => String(id) },
    name: {
      get: ({ name }) => name,
      set: (table, name, { book }) => {
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(String(name))) throw new ExcelError('InvalidArgument');
        const other = book.tables.named(String(name));
        if (other && other !== table) throw new ExcelError('ItemAlreadyExists');
        table.name = String(name);
        book.tables.changed();
      },
    },
    style: { get: ({ style }) => style, set: (table, style) => void (table.style = String(style)) },
    showBandedRows: {
      get: ({ showsBandedRows }) => showsBandedRows,
      set: (table, shows) => void (table.showsBandedRows = shows === true),
    },
    showFilterButton: {
      get: ({ autoFilter }) => autoFilter !== undefined,
      set: (table, shows) => void (table.showsFilterButton = shows === true),
    },
    showHeaders: { get: ({ hasHeader }) => hasHeader },
    showTotals: { get: ({ hasTotals }) => hasTotals },
  },
  objects: {
    autoFilter: ({ autoFilter }) => hostObject('AutoFilter', autoFilter),
    columns: (table) => hostObject('TableColumnCollection', table),
    worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  methods: {
    getRange: { call: ({ sheet, area }) => hostObject('Range', { sheet, area }) },
    getHeaderRowRange: { call: ({ sheet, header }) => hostObject('Range', { sheet, area: header }) },
    getDataBodyRange: { call: ({ sheet, body }) => hostObject('Range', { sheet, area: body }) },
    resize: { writes: true, call: (table, [range], session) => resizeTable(table, range, session) },
  },
};

/** @throws InvalidArgument when the header would move or the new range meets another table */
function resizeTable(table: Table, argument: unknown, session: Session): void {
  const { book, excel } = session;
  const range = targetOf(argument, 'Range') ?? excel.rangeAt(String(argument), table.sheet);
  const { area } = range;
  const isAllowed =
    range.sheet === table.sheet && area.top === table.area.top && rowCount(area) >= 2 && isValidArea(area);
  const others = book.tables.on(table.sheet).filter((other) => other !== table);
  if (!isAllowed || others.some((other) => overlaps(other.area, area))) throw new ExcelError('InvalidArgument');
  requireUnprotected(range);
  book.startEdit();
  table.resize(area, headerNames({ sheet: table.sheet, area }, session));
  book.tables.changed();
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
