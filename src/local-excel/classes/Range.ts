import {
  areaAddress,
  areaOf,
  boundingArea,
  cellArea,
  columnCount,
  intersectAreas,
  isValidArea,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../book/Area';
import { Columns } from '../book/Columns';
import { displayText } from '../book/displayText';
import { enterCell, enterFormula } from '../book/enterCell';
import { formulaToShow } from '../formula/formulaText';
import { ExcelError } from '../wire/ExcelError';
import { HostObject, type ExcelClass, type Method } from '../wire/HostObject';
import type { RangeTarget, Session } from '../wire/Session';
import { conditionalFormatsClass } from './ConditionalFormat';
import { dataValidationClass } from './DataValidation';
import {
  cellMatrix,
  changeStyle,
  common,
  eachEntry,
  requireEditable,
  requireUnprotected,
  styleIndex,
} from './rangeAccess';
import { copyRange } from './copyRange';
import { wireType, wireValue } from './wireValue';
import { rangeFormatClass } from './RangeFormat';
import { readRowProperties, writeRowProperties } from './rowProperties';
import { specialCells } from './RangeAreas';
import { syncTableHeaders } from './syncTableHeaders';
import { worksheetClass } from './Worksheet';

export function rangeObject(range: RangeTarget): HostObject {
  return HostObject.of(rangeClass, range);
}

export const rangeClass: ExcelClass<RangeTarget> = {
  name: 'Range',
  identity: (range, session) => ({ _ReferenceId: session.referenceId(range) ?? null }),
  scalars: {
    address: { get: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}` },
    addressLocal: { get: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}` },
    cellCount: { get: ({ area }) => cellCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    rowIndex: { get: ({ area }) => area.top },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    columnHidden: {
      get: (range) =>
        common({ ...range, area: firstRow(range.area) }, (_, column) => new Columns(range.sheet).isHidden(column)),
      set: (range, hidden) => {
        requireUnprotected(range);
        new Columns(range.sheet).setHidden(range.area.left, range.area.right, hidden === true);
      },
    },
    rowHidden: {
      get: (range) =>
        common({ ...range, area: firstColumn(range.area) }, (row) => range.sheet.row(row)?.hidden ?? false),
      set: (range, hidden, session) => {
        requireUnprotected(range);
        session.book.startEdit();
        for (let row = range.area.top; row <= range.area.bottom; row++) range.sheet.setRowHidden(row, hidden === true);
      },
    },
    values: {
      get: (range, session) =>
        cellMatrix(range, (row, column) => wireValue(session.book.calculator.valueAt(range.sheet, row, column))),
      set: (range, values, session) =>
        edit(range, session, () => {
          eachEntry(range, values, (row, column, entry) =>
            enterCell(session.book, range.sheet, { row, column }, entry),
          );
        }),
    },
    valueTypes: {
      get: (range, session) =>
        cellMatrix(range, (row, column) => wireType(session.book.calculator.valueAt(range.sheet, row, column))),
    },
    formulas: {
      get: (range, session) => cellMatrix(range, (row, column) => shownFormula(range, row, column, session)),
      set: (range, formulas, session) =>
        edit(range, session, () => {
          eachEntry(range, formulas, (row, column, entry) => {
            const isFormula = typeof entry === 'string' && entry.startsWith('=') && entry.length > 1;
            if (isFormula) enterFormula(session.book, range.sheet, { row, column }, entry);
            else enterCell(session.book, range.sheet, { row, column }, entry);
          });
        }),
    },
    text: {
      get: (range, session) => cellMatrix(range, (row, column) => displayText(session.book, range.sheet, row, column)),
    },
    numberFormat: {
      get: (range, session) =>
        cellMatrix(
          range,
          (row, column) => session.book.styles.style(styleIndex(range.sheet, row, column)).numberFormat,
        ),
      set: (range, formats, session) => {
        requireUnprotected(range);
        eachEntry(range, formats, (row, column, numberFormat) =>
          changeStyle({ ...range, area: cellArea(row, column) }, { numberFormat: String(numberFormat) }, session),
        );
      },
    },
  },
  objects: {
    conditionalFormats: (range) => HostObject.of(conditionalFormatsClass, range),
    dataValidation: (range) => HostObject.of(dataValidationClass, range),
    format: (range) => HostObject.of(rangeFormatClass, range),
    worksheet: ({ sheet }) => HostObject.of(worksheetClass, sheet),
  },
  methods: {
    _KeepReference: { call: (range, _args, session) => void session.keep(range) },
    _ValidateArraySize: {
      call: ({ area }, [rows, columns]) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelError('InvalidArgument');
      },
    },
    getCell: at((area, row, column) => cellArea(area.top + row, area.left + column)),
    getRow: at((area, row) => areaOf(area.top + row, area.left, 1, columnCount(area))),
    getColumn: at((area, column) => areaOf(area.top, area.left + column, rowCount(area), 1)),
    getLastCell: at((area) => cellArea(area.bottom, area.right)),
    getLastRow: at((area) => ({ ...area, top: area.bottom })),
    getLastColumn: at((area) => ({ ...area, left: area.right })),
    getEntireRow: at((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    getEntireColumn: at((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    getOffsetRange: at((area, rows, columns) =>
      areaOf(area.top + rows, area.left + columns, rowCount(area), columnCount(area)),
    ),
    getResizedRange: at((area, rows, columns) =>
      areaOf(area.top, area.left, rowCount(area) + rows, columnCount(area) + columns),
    ),
    getAbsoluteResizedRange: at((area, rows, columns) => areaOf(area.top, area.left, rows, columns)),
    getRowsAbove: at((area, count) => areaOf(area.top - count, area.left, count, columnCount(area))),
    getRowsBelow: at((area, count) => areaOf(area.bottom + 1, area.left, count, columnCount(area))),
    getColumnsAfter: at((area, count) => areaOf(area.top, area.right + 1, rowCount(area), count)),
    getBoundingRect: {
      call: (range, [other], session) => {
        const bounding = boundingArea(range.area, rangeArgument(range, other, session).area);
        return rangeObject({ sheet: range.sheet, area: bounding });
      },
    },
    getIntersection: { call: (range, [other], session) => intersection(range, other, session) ?? itemNotFound() },
    getIntersectionOrNullObject: { call: (range, [other], session) => intersection(range, other, session) },
    getUsedRange: { call: (range, [valuesOnly]) => usedPart(range, valuesOnly) ?? itemNotFound() },
    getUsedRangeOrNullObject: { call: (range, [valuesOnly]) => usedPart(range, valuesOnly) },
    getSpecialCells: { call: (range, [cellType]) => specialCells(range, cellType) ?? itemNotFound() },
    getSpecialCellsOrNullObject: { call: (range, [cellType]) => specialCells(range, cellType) },
    getRowProperties: { call: (range, [wanted]) => readRowProperties(range, wanted) },
    setRowProperties: { writes: true, call: (range, [rows], session) => writeRowProperties(range, rows, session) },
    copyFrom: {
      writes: true,
      call: (range, [source, copyType], session) => {
        copyRange(rangeArgument(range, source, session), range, String(copyType ?? 'All'), session);
      },
    },
    clear: { writes: true, call: (range, [applyTo], session) => clear(range, String(applyTo ?? 'All'), session) },
    select: { call: ({ sheet, area }, _args, session) => session.excel.select(sheet, area, session) },
    calculate: { call: () => null },
  },
};

/** A range relative to another one; numbers that were left out are 0. */
function at(place: (area: Area, first: number, second: number) => Area): Method<RangeTarget> {
  return {
    call: ({ sheet, area }, [first, second]) => {
      const placed = place(area, Number(first ?? 0), Number(second ?? 0));
      if (!isValidArea(placed)) throw new ExcelError('InvalidArgument');
      return rangeObject({ sheet, area: placed });
    },
  };
}

/** A range given as an object or as an address on the same sheet or, with a sheet name, on another. */
function rangeArgument(range: RangeTarget, argument: unknown, session: Session): RangeTarget {
  const target = HostObject.target(argument, rangeClass);
  if (target) return target;
  if (typeof argument !== 'string') throw new ExcelError('InvalidArgument');
  return session.excel.rangeAt(argument, range.sheet);
}

function edit(range: RangeTarget, session: Session, write: () => void): void {
  requireEditable(range, session);
  session.book.startEdit();
  write();
  syncTableHeaders(range, session);
  session.excel.announce({ kind: 'edited', ...range, session });
}

function clear(range: RangeTarget, applyTo: string, session: Session): void {
  if (applyTo === 'All' || applyTo === 'Contents') {
    edit(range, session, () => {
      eachEntry(range, '', (row, column) => range.sheet.setValue(row, column, null));
    });
  }
  if (applyTo === 'All' || applyTo === 'Formats') {
    requireUnprotected(range);
    eachEntry(range, '', (row, column) => range.sheet.setStyle(row, column, 0));
  }
}

function intersection(range: RangeTarget, other: unknown, session: Session): HostObject | null {
  const target = rangeArgument(range, other, session);
  const area = target.sheet === range.sheet ? intersectAreas(range.area, target.area) : undefined;
  return area ? rangeObject({ sheet: range.sheet, area }) : null;
}

function usedPart({ sheet, area }: RangeTarget, valuesOnly: unknown): HostObject | null {
  const used = sheet.usedArea(valuesOnly === true);
  const part = used && intersectAreas(used, area);
  return part ? rangeObject({ sheet, area: part }) : null;
}

function itemNotFound(): never {
  throw new ExcelError('ItemNotFound');
}

/** A formula with `=`, else what the cell holds. */
function shownFormula({ sheet }: RangeTarget, row: number, column: number, session: Session): unknown {
  const formula = sheet.cell(row, column)?.formula;
  if (!formula) return wireValue(session.book.calculator.valueAt(sheet, row, column));
  return formulaToShow(formula.a1At(row, column), session.book, { sheet, row, column });
}

export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** −1 for more cells than a number holds in Excel's API (2^31 − 1). */
function cellCount(area: Area): number {
  const count = rowCount(area) * columnCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

function firstRow(area: Area): Area {
  return { ...area, bottom: area.top };
}

function firstColumn(area: Area): Area {
  return { ...area, right: area.left };
}
