import { keptRange, hostObject, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import { cellArea } from '../cells/Area';
import { EVENT } from '../wire/EventSubscriptions';
import type { Session } from '../wire/Session';
import { requireFreeStructure } from './requireFreeStructure';
import { subscription } from './subscription';
import { validSheetName } from './validSheetName';

/** The root of every object path. */
export const workbookClass: ExcelClass<Book> = {
  scalars: {
    name: { get: () => 'Book1.xlsx' },
    readOnly: { get: (_book, { excel }) => excel.isReadOnly },
  },
  objects: {
    application: (book) => hostObject('Application', book),
    names: () => hostObject('NamedItemCollection', undefined),
    tables: () => hostObject('TableCollection', undefined),
    worksheets: () => hostObject('WorksheetCollection', undefined),
  },
  methods: {
    getActiveCell: {
      call: ({ activeSheet, selection }) =>
        hostObject('Range', { sheet: activeSheet, area: cellArea(selection.top, selection.left) }),
    },
    getSelectedRange: {
      call: ({ activeSheet, selection }) => hostObject('Range', { sheet: activeSheet, area: selection }),
    },
    _GetRangeForEventByReferenceId: { call: (_book, [id], session) => keptRange(String(id), session) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (_book, [id], session) => (session.kept(String(id)) ? keptRange(String(id), session) : null),
    },
    _RemoveReference: { call: (_book, [id], session) => session.release(String(id)) },
    _RemoveAllReferences: { call: (_book, _args, session) => session.releaseAll() },
    _GetReferenceCount: { call: (_book, _args, session) => session.keptCount },
  },
};

/** Settings and calculation. Numbers and dates are those of English Excel. */
export const applicationClass: ExcelClass<Book> = {
  scalars: {
    calculationMode: { get: () => 'Automatic' },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
  },
  methods: {
    calculate: { call: () => null },
    suspendApiCalculationUntilNextSync: { call: () => null },
    suspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};

export const worksheetsClass: ExcelClass<undefined> = {
  items: (_all, { book }) => book.sheets.all.map(sheetObject),
  item: (_all, key, session) => findSheet(key, session),
  methods: {
    add: {
      writes: true,
      call: (_all, [name], session) => {
        const { book, excel } = session;
        requireFreeStructure(book);
        const sheet = book.addSheet(name ? validSheetName(name, book.sheets.named(String(name))) : freeName(book));
        excel.announce({ kind: 'added', sheet, area: cellArea(0, 0), session });
        return sheetObject(sheet);
      },
    },
    getActiveWorksheet: { call: (_all, _args, { book }) => sheetObject(book.activeSheet) },
    getCount: {
      call: (_all, [visibleOnly], { book }) =>
        book.sheets.all.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    },
    getItemOrNullObject: { call: (_all, [key], session) => findSheet(key as string, session) ?? null },
    ...subscription('DataChangedEvent', EVENT.sheetChanged),
    ...subscription('SelectionChangedEvent', EVENT.sheetSelectionChanged),
    ...subscription('ActivatedEvent', EVENT.sheetActivated),
    ...subscription('AddedEvent', EVENT.sheetAdded),
  },
};

function sheetObject(sheet: Sheet): HostObject {
  return hostObject('Worksheet', sheet);
}

function findSheet(key: string | number, { book }: Session): HostObject | undefined {
  const sheet = book.sheets.withId(String(key)) ?? book.sheets.named(String(key));
  return sheet && sheetObject(sheet);
}

function freeName(book: Book): string {
  let number = book.sheets.all.length + 1;
  while (book.sheets.named(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
