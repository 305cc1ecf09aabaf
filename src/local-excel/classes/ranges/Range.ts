import { areaAddress, cellArea, columnCount, intersectAreas, rowCount } from '../../cells/Area';
import type { Area } from '../../cells/Area';
import { displayText } from '../../editing/displayText';
import { enterCell } from '../../editing/enterCell';
import { formulaToShow } from '../../editing/formulaText';
import { ExcelError } from '../../refusals/ExcelError';
import { Columns } from '../../sheets/Columns';
import type { ExcelClass } from '../../wire/ExcelClass';
import { hostObject, type HostObject } from '../../wire/HostObject';
import {
  flag,
  notHere,
  oneOf,
  optional,
  rangeOrAddress,
  reads,
  takes,
  wholeNumber,
  writes,
} from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { cellEntries } from '../rules/cellEntries';
import { numberFormats } from '../rules/numberFormat';
import { cellPropertiesData, cellPropertiesWanted, readCellProperties, writeCellProperties } from './cellProperties';
import { columnPropertiesData, writeColumnProperties } from './columnProperties';
import { clearRange } from './clearRange';
import { copyRange } from './copyRange';
import { editRange } from './editRange';
import { quotedSheetName } from './absoluteReference';
import { cellMatrix, changeStyle, common, eachEntry, requireUnprotected } from './rangeAccess';
import { itemNotFound, rangeArgument, rangeNavigation } from './rangeNavigation';
import {
  hideRows,
  readRowProperties,
  rowPropertiesData,
  rowPropertiesWanted,
  writeRowProperties,
} from './rowProperties';
import { shiftRange } from './shiftRange';
import { specialCells } from './RangeAreas';
import { shownResult } from '../../calculation/shownResult';
import { wireType, wireValue } from '../../wire/wireValue';

const specialCellsParameters = {
  cellType: oneOf(
    'Formulas Constants',
    'Blanks ConditionalFormats DataValidations SameConditionalFormat SameDataValidation Visible',
  ),
  cellValueType: optional(
    oneOf(
      'All',
      'Errors ErrorsLogical ErrorsNumbers ErrorsText ErrorsLogicalNumber ErrorsLogicalText ErrorsNumberText Logical ' +
        'LogicalNumbers LogicalText LogicalNumbersText Numbers NumbersText Text',
    ),
  ),
};

const usedRangeParameters = { valuesOnly: optional(flag) };

/** Values and formulas are taken alike: a formula among values is one, and in a cell with the text format none is. */
const setCells = takes(cellEntries, (range: RangeTarget, entries, session) =>
  editRange(range, session, () =>
    eachEntry(range, entries, (row, column, entry) => enterCell(session.book, range.sheet, { row, column }, entry)),
  ),
);

export const rangeClass: ExcelClass<RangeTarget> = {
  identity: (range, session) => ({ _ReferenceId: session.referenceId(range) ?? null }),
  scalars: {
    address: { get: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}` },
    cellCount: { get: ({ area }) => cellCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    rowIndex: { get: ({ area }) => area.top },
    columnHidden: {
      get: (range) =>
        common({ ...range, area: firstRow(range.area) }, (_, column) => new Columns(range.sheet).isHidden(column)),
      set: takes(flag, (range, hidden) => {
        requireUnprotected(range, 'formatColumns');
        new Columns(range.sheet).setHidden(range.area.left, range.area.right, hidden);
      }),
    },
    rowHidden: {
      get: (range) =>
        common({ ...range, area: firstColumn(range.area) }, (row) => range.sheet.row(row)?.hidden ?? false),
      set: takes(flag, hideRows),
    },
    values: {
      get: (range, session) =>
        cellMatrix(range, (row, column) => wireValue(shownResult(session.book.calculator, range.sheet, row, column))),
      set: setCells,
    },
    valueTypes: {
      get: (range, session) =>
        cellMatrix(range, (row, column) => wireType(shownResult(session.book.calculator, range.sheet, row, column))),
    },
    formulas: {
      get: (range, session) => cellMatrix(range, (row, column) => shownFormula(range, row, column, session)),
      set: setCells,
    },
    text: {
      get: (range, session) => cellMatrix(range, (row, column) => displayText(session.book, range.sheet, row, column)),
    },
    numberFormat: {
      get: (range, session) =>
        cellMatrix(range, (row, column) => session.book.styles.style(range.sheet.styleAt(row, column)).numberFormat),
      set: takes(numberFormats, (range, formats, session) => {
        requireUnprotected(range, 'formatCells');
        eachEntry(range, formats, (row, column, format) =>
          changeStyle({ ...range, area: cellArea(row, column) }, { numberFormat: format }, session),
        );
      }),
    },
  },
  objects: {
    conditionalFormats: (range) => hostObject('ConditionalFormatCollection', range),
    dataValidation: (range) => hostObject('DataValidation', range),
    format: (range) => hostObject('RangeFormat', range),
    sort: (range) => hostObject('RangeSort', range),
    worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  methods: {
    _KeepReference: reads({}, (range, _, session) => void session.keep(range)),
    _ValidateArraySize: reads({ rows: wholeNumber, columns: wholeNumber }, ({ area }, { rows, columns }) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelError('InvalidArgument');
    }),
    ...rangeNavigation,
    getUsedRange: reads(usedRangeParameters, (range, { valuesOnly }) => usedPart(range, valuesOnly) ?? itemNotFound()),
    getUsedRangeOrNullObject: reads(usedRangeParameters, (range, { valuesOnly }) => usedPart(range, valuesOnly)),
    getSpecialCellsOrNullObject: reads(specialCellsParameters, (range, { cellType }) => specialCells(range, cellType)),
    getRowProperties: reads({ rowPropertiesLoadOptions: rowPropertiesWanted }, (range, args) =>
      readRowProperties(range, args.rowPropertiesLoadOptions),
    ),
    setRowProperties: writes({ rowPropertiesData }, (range, args, session) =>
      writeRowProperties(range, args.rowPropertiesData, session),
    ),
    setColumnProperties: writes({ columnPropertiesData }, (range, args) =>
      writeColumnProperties(range, args.columnPropertiesData),
    ),
    getCellProperties: reads({ cellPropertiesLoadOptions: cellPropertiesWanted }, (range, args, session) =>
      readCellProperties(range, args.cellPropertiesLoadOptions, session),
    ),
    setCellProperties: writes({ cellPropertiesData }, (range, args, session) =>
      writeCellProperties(range, args.cellPropertiesData, session),
    ),
    copyFrom: writes(
      {
        sourceRange: rangeOrAddress,
        copyType: optional(oneOf('All Formulas Values Formats', 'Link'), 'All'),
        skipBlanks: notHere,
        transpose: notHere,
      },
      (range, { sourceRange, copyType }, session) =>
        copyRange(rangeArgument(range, sourceRange, session), range, copyType, session),
    ),
    insert: writes({ shift: oneOf('Down Right') }, (range, { shift }, session) =>
      shiftRange(range, 'insert', shift, session),
    ),
    delete: writes(
      { shift: oneOf('Up Left') },
      (range, { shift }, session) => void shiftRange(range, 'delete', shift, session),
    ),
    clear: writes(
      { applyTo: optional(oneOf('All Formats Contents', 'Hyperlinks RemoveHyperlinks ResetContents'), 'All') },
      (range, { applyTo }, session) => clearRange(range, applyTo, session),
    ),
    select: reads({}, ({ sheet, area }, _, session) => session.excel.select(sheet, area, session)),
  },
};

function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean | undefined): HostObject | null {
  const used = sheet.usedArea(valuesOnly);
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
