import { keptRange, hostObject, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import { cellArea } from '../cells/Area';
import { EVENT } from '../wire/EventSubscriptions';
import type { Session } from '../wire/Session';
import { requireFreeStructure } from './requireFreeStructure';
import { flag, key, optional, reads, text, writes } from '../wire/parameters';
import { subscription } from '../wire/subscription';
import { validSheetName } from './validSheetName';

/** The root of every object path. */
export const workbookClass: ExcelClass<Book> = {
  objects: {
    application: () => hostObject('Application', undefined),
    functions: (book) => hostObject('Functions', book),
    names: () => hostObject('NamedItemCollection', undefined),
    tables: () => hostObject('TableCollection', undefined),
    worksheets: () => hostObject('WorksheetCollection', undefined),
  },
  methods: {
    _GetRangeForEventByReferenceId: reads({ id: text }, (_, { id }, session) => keptRange(id, session)),
    _GetRangeOrNullObjectForEventByReferenceId: reads({ id: text }, (_, { id }, session) =>
      session.kept(id) ? keptRange(id, session) : null,
    ),
    _RemoveReference: reads({ id: text }, (_, { id }, session) => session.release(id)),
    _RemoveAllReferences: reads({}, (_, __, session) => session.releaseAll()),
    _GetReferenceCount: reads({}, (_, __, session) => session.keptCount),
  },
};

export const worksheetsClass: ExcelClass<undefined> = {
  items: (_all, { book }) => book.sheets.all.map(sheetObject),
  item: (_all, wanted, session) => findSheet(wanted, session),
  methods: {
    add: writes({ name: optional(text) }, (_, { name }, session) => {
      const { book, excel } = session;
      requireFreeStructure(book);
      const sheet = book.addSheet(name ? validSheetName(name, book.sheets.named(name)) : freeName(book));
      excel.announce({ kind: 'added', sheet, area: cellArea(0, 0), session });
      return sheetObject(sheet);
    }),
    getActiveWorksheet: reads({}, (_, __, { book }) => sheetObject(book.activeSheet)),
    getCount: reads(
      { visibleOnly: optional(flag) },
      (_, { visibleOnly }, { book }) =>
        book.sheets.all.filter(({ visibility }) => !visibleOnly || visibility === 'Visible').length,
    ),
    getItemOrNullObject: reads({ key }, (_, args, session) => findSheet(args.key, session) ?? null),
    ...subscription('DataChangedEvent', EVENT.sheetChanged),
    ...subscription('SelectionChangedEvent', EVENT.sheetSelectionChanged),
    ...subscription('ActivatedEvent', EVENT.sheetActivated),
    ...subscription('AddedEvent', EVENT.sheetAdded),
    ...subscription('DeletedEvent', EVENT.sheetDeleted),
    ...subscription('ProtectionChangedEvent', EVENT.protectionChanged),
    ...subscription('RowHiddenChangedEvent', EVENT.rowHiddenChanged),
  },
};

function sheetObject(sheet: Sheet): HostObject {
  return hostObject('Worksheet', sheet);
}

function findSheet(wanted: string | number, { book }: Session): HostObject | undefined {
  const sheet = book.sheets.withId(String(wanted)) ?? book.sheets.named(String(wanted));
  return sheet && sheetObject(sheet);
}

function freeName(book: Book): string {
  let number = book.sheets.all.length + 1;
  while (book.sheets.named(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
