import { hostObject, type HostObject } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { quotedSheetName } from './quotedSheetName';
import {
  areaAddress,
  cellArea,
  columnCount,
  intersectAreas,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
} from '../../cells/Area';
import { Columns } from '../../sheets/Columns';
import { displayText } from '../../editing/displayText';
import type { Shift } from '../../cells/Shift';
import { enterCell, enterFormula } from '../../editing/enterCell';
import { formulaToShow } from '../../editing/formulaText';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import {
  cellMatrix,
  changeStyle,
  common,
  continueStyles,
  eachEntry,
  requireEditable,
  requireUnprotected,
  styleIndex,
} from './rangeAccess';
import { copyRange } from './copyRange';
import { wireType, wireValue } from './wireValue';
import { itemNotFound, rangeArgument, rangeNavigation } from './rangeNavigation';
import { readRowProperties, writeRowProperties } from './rowProperties';
import { specialCells } from './RangeAreas';
import { syncTableHeaders } from './syncTableHeaders';

export const rangeClass: ExcelClass<RangeTarget> = {
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
    conditionalFormats: (range) => hostObject('ConditionalFormatCollection', range),
    dataValidation: (range) => hostObject('DataValidation', range),
    format: (range) => hostObject('RangeFormat', range),
    worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  methods: {
    _KeepReference: { call: (range, _args, session) => void session.keep(range) },
    _ValidateArraySize: {
      call: ({ area }, [rows, columns]) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelError('InvalidArgument');
      },
    },
    ...rangeNavigation,
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
    insert: { writes: true, call: (range, [direction], session) => shiftRange(range, 'insert', direction, session) },
    delete: {
      writes: true,
      call: (range, [direction], session) => void shiftRange(range, 'delete', direction, session),
    },
    clear: { writes: true, call: (range, [applyTo], session) => clear(range, String(applyTo ?? 'All'), session) },
    select: { call: ({ sheet, area }, _args, session) => session.excel.select(sheet, area, session) },
    calculate: { call: () => null },
  },
};

function edit(range: RangeTarget, session: Session, write: () => void): void {
  requireEditable(range, session);
  session.book.startEdit();
  write();
  syncTableHeaders(range, session);
  session.excel.announce({ kind: 'edited', ...range, session });
}

function shiftRange(range: RangeTarget, kind: Shift['kind'], direction: unknown, session: Session): HostObject {
  const { sheet, area } = range;
  const shift = shiftOf(area, kind, direction);
  requireUnprotected(range);
  session.excel.shift(sheet, shift);
  if (shift.within && kind === 'insert' && area.left > 0) continueStyles({ sheet, area }, area.left - 1);
  session.excel.announce({ kind: 'edited', sheet, area, session });
  return hostObject('Range', { sheet, area });
}

/** Whole rows move down or up, anything else right or left; some columns' cells moving down answer ApiNotFound. */
function shiftOf(area: Area, kind: Shift['kind'], direction: unknown): Shift {
  const [rowsDirection, columnsDirection] = kind === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (isWholeRows(area) && direction === rowsDirection) {
    return { axis: 'rows', kind, at: area.top, count: rowCount(area) };
  }
  if (direction !== columnsDirection) throw new ExcelError('ApiNotFound');
  const within = isWholeColumns(area) ? undefined : area;
  return { axis: 'columns', kind, at: area.left, count: columnCount(area), within };
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

function usedPart({ sheet, area }: RangeTarget, valuesOnly: unknown): HostObject | null {
  const used = sheet.usedArea(valuesOnly === true);
  const part = used && intersectAreas(used, area);
  return part ? hostObject('Range', { sheet, area: part }) : null;
}

/** A formula with `=`, else what the cell holds. */
function shownFormula({ sheet }: RangeTarget, row: number, column: number, session: Session): unknown {
  const formula = sheet.cell(row, column)?.formula;
  if (!formula) return wireValue(session.book.calculator.valueAt(sheet, row, column));
  return formulaToShow(formula.a1At(row, column), session.book, { sheet, row, column });
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
