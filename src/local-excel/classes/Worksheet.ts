import { WHOLE_SHEET, areaOf, isValidArea } from '../book/Area';
import { FreezePanes, frozenByRange } from '../book/FreezePanes';
import { renameSheet } from '../book/renameSheet';
import type { Sheet } from '../book/Sheet';
import { childElement, createElement, ensureChild } from '../xml/XmlElement';
import { ExcelError } from '../wire/ExcelError';
import { ALL_SHEETS, EVENT } from '../wire/EventSubscriptions';
import { HostObject, type ExcelClass, type Method } from '../wire/HostObject';
import type { Session } from '../wire/Session';
import { autoFilterClass } from './AutoFilter';
import { namesClass } from './NamedItem';
import { pageLayoutClass } from './PageLayout';
import { rangeClass, rangeObject } from './Range';
import { isProtected } from './rangeAccess';
import { tablesClass } from './Table';

export const worksheetClass: ExcelClass<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name, { book }) =>
        renameSheet(book, sheet, validSheetName(name, book.sheets.named(String(name)), sheet)),
    },
    position: {
      get: (sheet, { book }) => book.sheets.all.indexOf(sheet),
      set: (sheet, position, { book }) => {
        book.sheets.move(sheet, Number(position));
        book.structureChanged();
      },
    },
    visibility: { get: ({ visibility }) => visibility },
    tabColor: {
      get: ({ sections }) => {
        const rgb = childElement(sections.get('sheetPr'), 'tabColor')?.attributes['rgb'];
        return rgb ? `#${rgb.slice(-6)}` : '';
      },
      set: ({ sections }, color) => {
        const properties = sections.edit('sheetPr');
        const tab = ensureChild(properties, 'tabColor', ['outlinePr', 'pageSetUpPr']);
        tab.attributes = { rgb: `FF${String(color).replace('#', '').toUpperCase()}` };
      },
    },
    showGridlines: {
      get: ({ sections }) => sheetView(sections)?.attributes['showGridLines'] !== '0',
    },
    gridlines: {
      get: ({ sections }) => sheetView(sections)?.attributes['showGridLines'] !== '0',
      set: ({ sections }, shows) => {
        const views = sections.edit('sheetViews');
        if (!childElement(views, 'sheetView')) views.children.push(createElement('sheetView', { workbookViewId: '0' }));
        childElement(views, 'sheetView')!.attributes['showGridLines'] = shows === true ? '1' : '0';
      },
    },
  },
  objects: {
    autoFilter: ({ sections }) => HostObject.of(autoFilterClass, sections.get('autoFilter')),
    freezePanes: (sheet) => HostObject.of(freezePanesClass, sheet),
    names: (sheet) => HostObject.of(namesClass, sheet),
    pageLayout: (sheet) => HostObject.of(pageLayoutClass, sheet),
    protection: (sheet) => HostObject.of(protectionClass, sheet),
    tables: (sheet) => HostObject.of(tablesClass, sheet),
  },
  methods: {
    activate: { call: (sheet, _args, { excel, book }) => excel.select(sheet, book.selection) },
    getRange: {
      call: (sheet, [address], { excel }) =>
        rangeObject(address ? excel.rangeAt(String(address), sheet) : { sheet, area: WHOLE_SHEET }),
    },
    getRangeByIndexes: {
      call: (sheet, [row, column, rows, columns]) => {
        const area = areaOf(Number(row), Number(column), Number(rows), Number(columns));
        if (!isValidArea(area)) throw new ExcelError('InvalidArgument');
        return rangeObject({ sheet, area });
      },
    },
    getCell: {
      call: (sheet, [row, column]) => rangeObject({ sheet, area: areaOf(Number(row), Number(column), 1, 1) }),
    },
    getUsedRange: {
      call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? rangeObject({ sheet, area: areaOf(0, 0, 1, 1) }),
    },
    getUsedRangeOrNullObject: { call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) },
    ...subscription('DataChangedEvent', EVENT.sheetChanged),
    ...subscription('SelectionChangedEvent', EVENT.sheetSelectionChanged),
    ...subscription('ActivatedEvent', EVENT.sheetActivated),
  },
};

function usedRange(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? rangeObject({ sheet, area }) : null;
}

function sheetView(sections: Sheet['sections']): ReturnType<typeof childElement> {
  return childElement(sections.get('sheetViews'), 'sheetView');
}

/** Excel's rules for a tab's name: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, unique. */
export function validSheetName(name: unknown, taken: Sheet | undefined, own?: Sheet): string {
  const text = String(name);
  const isWellFormed = text.length >= 1 && text.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(text);
  if (!isWellFormed) throw new ExcelError('InvalidArgument');
  if (taken && taken !== own) throw new ExcelError('ItemAlreadyExists');
  return text;
}

/** The pair of calls by which the library asks for an event and gives it back, on one sheet or on all. */
export function subscription(
  name: string,
  event: number,
): Record<string, Method<Sheet>> & Record<string, Method<undefined>> {
  const target = (sheet: Sheet | undefined): string => sheet?.id ?? ALL_SHEETS;
  return {
    [`_Register${name}`]: {
      call: (sheet: Sheet | undefined, _args: unknown, session: Session) =>
        session.subscriptions.add(event, target(sheet)),
    },
    [`_Unregister${name}`]: {
      call: (sheet: Sheet | undefined, _args: unknown, session: Session) =>
        session.subscriptions.remove(event, target(sheet)),
    },
  };
}

const freezePanesClass: ExcelClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: { writes: true, call: (sheet, [count]) => new FreezePanes(sheet).freeze(Number(count ?? 1), 0) },
    freezeColumns: { writes: true, call: (sheet, [count]) => new FreezePanes(sheet).freeze(0, Number(count ?? 1)) },
    freezeAt: {
      writes: true,
      call: (sheet, [range]) => {
        const target = HostObject.target(range, rangeClass);
        const frozen = target
          ? { rows: target.area.bottom + 1, columns: target.area.right + 1 }
          : frozenByRange(String(range));
        if (!frozen) throw new ExcelError('InvalidArgument');
        new FreezePanes(sheet).freeze(frozen.rows, frozen.columns);
      },
    },
    unfreeze: { writes: true, call: (sheet) => new FreezePanes(sheet).freeze(0, 0) },
    getLocationOrNullObject: {
      call: (sheet) => {
        const { rows, columns } = new FreezePanes(sheet).location;
        if (rows === 0 && columns === 0) return null;
        const area = {
          ...WHOLE_SHEET,
          ...(rows > 0 ? { bottom: rows - 1 } : {}),
          ...(columns > 0 ? { right: columns - 1 } : {}),
        };
        return rangeObject({ sheet, area });
      },
    },
  },
};

const protectionClass: ExcelClass<Sheet> = {
  name: 'WorksheetProtection',
  scalars: { protected: { get: isProtected } },
  methods: {
    protect: {
      writes: true,
      call: (sheet, [, password]) => {
        if (isProtected(sheet)) throw new ExcelError('InvalidOperation');
        if (password) throw new ExcelError('ApiNotFound');
        Object.assign(sheet.sections.edit('sheetProtection').attributes, { sheet: '1', objects: '1', scenarios: '1' });
      },
    },
    unprotect: {
      writes: true,
      call: ({ sections }) => {
        const protection = sections.get('sheetProtection');
        if (protection) sections.remove(protection);
      },
    },
  },
};
