import { validSheetName } from './validSheetName';
import { hostObject, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import { WHOLE_SHEET, areaOf, isValidArea, isWholeColumns, isWholeRows, type Area } from '../cells/Area';
import { FreezePanes } from '../sheets/FreezePanes';
import { renameSheet } from '../editing/renameSheet';
import type { Book } from '../book/Book';
import type { Sheet, SheetVisibility } from '../sheets/Sheet';
import { ExcelError } from '../refusals/ExcelError';
import { EVENT } from '../wire/EventSubscriptions';
import { subscription } from '../wire/subscription';
import {
  flag,
  oneOf,
  optional,
  rangeOrAddress,
  reads,
  takes,
  text,
  wholeNumber,
  wholeNumberFrom,
  writes,
} from '../wire/parameters';
import type { Session } from '../wire/Session';
import { requireFreeStructure } from './requireFreeStructure';
import { rangeArgument } from './ranges/rangeNavigation';
import { setTabColor, tabColor, tabColorOf } from './tabColor';

export const worksheetClass: ExcelClass<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: takes(text, (sheet, name, { book }) => {
        requireFreeStructure(book);
        renameSheet(book, sheet, validSheetName(name, book.sheets.named(name), sheet));
      }),
    },
    position: {
      get: (sheet, { book }) => book.sheets.all.indexOf(sheet),
      set: takes(wholeNumberFrom(0), (sheet, position, { book }) => {
        requireFreeStructure(book);
        if (position >= book.sheets.all.length) throw new ExcelError('InvalidArgument');
        book.sheets.move(sheet, position);
        book.structureChanged();
      }),
    },
    tabColor: {
      get: ({ sections }) => tabColorOf(sections.get('sheetPr')),
      set: takes(tabColor, ({ sections }, wanted) => setTabColor(sections.edit('sheetPr'), wanted)),
    },
    visibility: { get: ({ visibility }) => visibility, set: takes(oneOf('Visible Hidden VeryHidden'), showSheet) },
  },
  objects: {
    autoFilter: (sheet) =>
      hostObject('AutoFilter', { sheet, filter: sheet.sections.get('autoFilter'), isOfTable: false }),
    freezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    names: (sheet) => hostObject('NamedItemCollection', sheet),
    pageLayout: (sheet) => hostObject('PageLayout', sheet),
    protection: (sheet) => hostObject('WorksheetProtection', sheet),
    tables: (sheet) => hostObject('TableCollection', sheet),
  },
  methods: {
    activate: reads({}, (sheet, _, { excel, book }) => excel.select(sheet, book.selection)),
    delete: writes({}, (sheet, _, session) => {
      requireFreeStructure(session.book);
      requireAnotherShown(sheet, session.book);
      session.excel.deleteSheet(sheet, session);
    }),
    getRange: reads({ address: optional(text) }, (sheet, { address }, { excel }) =>
      hostObject('Range', address ? excel.rangeAt(address, sheet) : { sheet, area: WHOLE_SHEET }),
    ),
    getRangeByIndexes: reads(
      { startRow: wholeNumber, startColumn: wholeNumber, rowCount: wholeNumber, columnCount: wholeNumber },
      (sheet, args) => rangeOf(sheet, areaOf(args.startRow, args.startColumn, args.rowCount, args.columnCount)),
    ),
    getCell: reads({ row: wholeNumber, column: wholeNumber }, (sheet, { row, column }) =>
      rangeOf(sheet, areaOf(row, column, 1, 1)),
    ),
    getUsedRange: reads(
      { valuesOnly: optional(flag) },
      (sheet, { valuesOnly }) => usedRange(sheet, valuesOnly) ?? rangeOf(sheet, areaOf(0, 0, 1, 1)),
    ),
    getUsedRangeOrNullObject: reads({ valuesOnly: optional(flag) }, (sheet, { valuesOnly }) =>
      usedRange(sheet, valuesOnly),
    ),
    ...subscription('DataChangedEvent', EVENT.sheetChanged),
    ...subscription('SelectionChangedEvent', EVENT.sheetSelectionChanged),
    ...subscription('ActivatedEvent', EVENT.sheetActivated),
    ...subscription('ProtectionChangedEvent', EVENT.protectionChanged),
    ...subscription('RowHiddenChangedEvent', EVENT.rowHiddenChanged),
  },
};

function rangeOf(sheet: Sheet, area: Area): HostObject {
  if (!isValidArea(area)) throw new ExcelError('InvalidArgument');
  return hostObject('Range', { sheet, area });
}

function showSheet(sheet: Sheet, visibility: SheetVisibility, { book }: Session): void {
  requireFreeStructure(book);
  if (visibility !== 'Visible') requireAnotherShown(sheet, book);
  book.showSheet(sheet, visibility);
}

/** A workbook shows at least one tab; which code Excel's API answers is not known. */
function requireAnotherShown(sheet: Sheet, { sheets }: Book): void {
  const isShown = sheets.all.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!isShown) throw new ExcelError('InvalidOperation');
}

function usedRange(sheet: Sheet, valuesOnly: boolean | undefined): HostObject | null {
  const area = sheet.usedArea(valuesOnly);
  return area ? hostObject('Range', { sheet, area }) : null;
}

/** How many rows or columns; Excel's default is one. */
const frozenCount = optional(wholeNumberFrom(1), 1);

export const freezePanesClass: ExcelClass<Sheet> = {
  methods: {
    freezeAt: writes({ frozenRange: rangeOrAddress }, (sheet, { frozenRange }, session) => {
      const { area } = rangeArgument({ sheet }, frozenRange, session);
      // Excel scrolls to a range that does not begin at the first cell.
      if (area.top !== 0 || area.left !== 0) throw new ExcelError('ApiNotFound', undefined, 'frozenRange');
      const rows = isWholeColumns(area) ? 0 : area.bottom + 1;
      const columns = isWholeRows(area) ? 0 : area.right + 1;
      new FreezePanes(sheet).freeze({ rows, columns });
    }),
    freezeRows: writes({ count: frozenCount }, (sheet, { count }) =>
      new FreezePanes(sheet).freeze({ rows: count, columns: 0 }),
    ),
    getLocationOrNullObject: reads({}, (sheet) => {
      const { rows, columns } = new FreezePanes(sheet).location;
      if (rows === 0 && columns === 0) return null;
      const area = {
        ...WHOLE_SHEET,
        ...(rows > 0 ? { bottom: rows - 1 } : {}),
        ...(columns > 0 ? { right: columns - 1 } : {}),
      };
      return hostObject('Range', { sheet, area });
    }),
  },
};
