import { subscription } from './subscription';
import { validSheetName } from './validSheetName';
import { hostObject, targetOf, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import { WHOLE_SHEET, areaOf, isValidArea } from '../cells/Area';
import { FreezePanes, frozenByRange } from '../sheets/FreezePanes';
import { renameSheet } from '../editing/renameSheet';
import type { Sheet } from '../sheets/Sheet';
import { childElement, createElement, ensureChild } from '../xml/XmlElement';
import { ExcelError } from '../refusals/ExcelError';
import { EVENT } from '../wire/EventSubscriptions';
import { isProtected } from './ranges/rangeAccess';
import { requireFreeStructure } from './requireFreeStructure';

export const worksheetClass: ExcelClass<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name, { book }) => {
        requireFreeStructure(book);
        renameSheet(book, sheet, validSheetName(name, book.sheets.named(String(name)), sheet));
      },
    },
    position: {
      get: (sheet, { book }) => book.sheets.all.indexOf(sheet),
      set: (sheet, position, { book }) => {
        requireFreeStructure(book);
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
    autoFilter: ({ sections }) => hostObject('AutoFilter', sections.get('autoFilter')),
    freezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    names: (sheet) => hostObject('NamedItemCollection', sheet),
    pageLayout: (sheet) => hostObject('PageLayout', sheet),
    protection: (sheet) => hostObject('WorksheetProtection', sheet),
    tables: (sheet) => hostObject('TableCollection', sheet),
  },
  methods: {
    activate: { call: (sheet, _args, { excel, book }) => excel.select(sheet, book.selection) },
    getRange: {
      call: (sheet, [address], { excel }) =>
        hostObject('Range', address ? excel.rangeAt(String(address), sheet) : { sheet, area: WHOLE_SHEET }),
    },
    getRangeByIndexes: {
      call: (sheet, [row, column, rows, columns]) => {
        const area = areaOf(Number(row), Number(column), Number(rows), Number(columns));
        if (!isValidArea(area)) throw new ExcelError('InvalidArgument');
        return hostObject('Range', { sheet, area });
      },
    },
    getCell: {
      call: (sheet, [row, column]) => hostObject('Range', { sheet, area: areaOf(Number(row), Number(column), 1, 1) }),
    },
    getUsedRange: {
      call: (sheet, [valuesOnly]) =>
        usedRange(sheet, valuesOnly) ?? hostObject('Range', { sheet, area: areaOf(0, 0, 1, 1) }),
    },
    getUsedRangeOrNullObject: { call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) },
    ...subscription('DataChangedEvent', EVENT.sheetChanged),
    ...subscription('SelectionChangedEvent', EVENT.sheetSelectionChanged),
    ...subscription('ActivatedEvent', EVENT.sheetActivated),
  },
};

function usedRange(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? hostObject('Range', { sheet, area }) : null;
}

function sheetView(sections: Sheet['sections']): ReturnType<typeof childElement> {
  return childElement(sections.get('sheetViews'), 'sheetView');
}

export const freezePanesClass: ExcelClass<Sheet> = {
  methods: {
    freezeRows: { writes: true, call: (sheet, [count]) => new FreezePanes(sheet).freeze(Number(count ?? 1), 0) },
    freezeColumns: { writes: true, call: (sheet, [count]) => new FreezePanes(sheet).freeze(0, Number(count ?? 1)) },
    freezeAt: {
      writes: true,
      call: (sheet, [range]) => {
        const target = targetOf(range, 'Range');
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
        return hostObject('Range', { sheet, area });
      },
    },
  },
};

export const sheetProtectionClass: ExcelClass<Sheet> = {
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
