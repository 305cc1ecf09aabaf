import { autofitColumns } from '../../editing/autofitColumns';
import { autofitRows } from '../../editing/autofitRows';
import { Columns } from '../../sheets/Columns';
import type { Sheet } from '../../sheets/Sheet';
import type { CellStyle } from '../../styles/CellStyle';
import type { ExcelClass, Scalar } from '../../wire/ExcelClass';
import { hostObject } from '../../wire/HostObject';
import { flag, numberFrom, oneOf, takes, textUpTo, writes, type Kind } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { color } from '../rules/color';
import { columnWidth } from './columnProperties';
import { changeStyle, common, requireUnprotected } from './rangeAccess';
import { rowHeight, setRowHeights } from './rowProperties';

/** In points; that of the default font when the sheet has none of its own. */
function defaultHeight({ sections }: Sheet): number {
  return Number(sections.get('sheetFormatPr')?.attributes['defaultRowHeight'] ?? 15);
}

function styleOf({ sheet }: RangeTarget, session: Session): (row: number, column: number) => CellStyle {
  return (row, column) => session.book.styles.style(sheet.styleAt(row, column));
}

/** A format property all cells share; null when they differ. */
function styled<K extends keyof CellStyle>(key: K, kind: Kind<CellStyle[K]>): Scalar<RangeTarget> {
  return {
    get: (range, session) => common(range, (row, column) => styleOf(range, session)(row, column)[key]) ?? null,
    set: takes(kind, (range, value, session) => changeStyle(range, { [key]: value }, session)),
  };
}

export const fillClass: ExcelClass<RangeTarget> = {
  scalars: {
    color: {
      get: (range, session) =>
        common(range, (row, column) => styleOf(range, session)(row, column).fillColor ?? '#FFFFFF'),
      set: takes(color, (range, fillColor, session) => changeStyle(range, { fillColor }, session)),
    },
  },
  methods: {
    clear: writes({}, (range, _, session) => changeStyle(range, { fillColor: undefined }, session)),
  },
};

/** Sizes as in Excel's own dialog: 1 to 409 points. */
export const fontClass: ExcelClass<RangeTarget> = {
  scalars: {
    bold: styled('bold', flag),
    italic: styled('italic', flag),
    underline: styled('underline', oneOf('None Single', 'Double SingleAccountant DoubleAccountant')),
    color: styled('fontColor', color),
    size: styled('fontSize', numberFrom(1, 409)),
    name: styled('fontName', textUpTo(31)),
  },
};

export const formatProtectionClass: ExcelClass<RangeTarget> = {
  scalars: { locked: styled('locked', flag) },
};

export const rangeFormatClass: ExcelClass<RangeTarget> = {
  scalars: {
    columnWidth: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, bottom: area.top } }, (_, column) => new Columns(sheet).width(column)),
      set: takes(columnWidth, (range, width) => {
        requireUnprotected(range, 'formatColumns');
        new Columns(range.sheet).setWidth(range.area.left, range.area.right, width);
      }),
    },
    useStandardWidth: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, bottom: area.top } }, (_, column) =>
          new Columns(sheet).hasStandardWidth(column),
        ),
      // What false does is not known: Excel's documentation only speaks of true.
      set: takes(flag, (range, uses) => {
        requireUnprotected(range, 'formatColumns');
        if (uses) new Columns(range.sheet).useStandardWidth(range.area.left, range.area.right);
      }),
    },
    rowHeight: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, right: area.left } }, (row) => sheet.row(row)?.height ?? defaultHeight(sheet)),
      set: takes(rowHeight, setRowHeights),
    },
    horizontalAlignment: styled(
      'horizontalAlignment',
      oneOf('General Left Center Right Fill Justify Distributed', 'CenterAcrossSelection'),
    ),
    verticalAlignment: styled('verticalAlignment', oneOf('Top Center Bottom Justify Distributed')),
    wrapText: styled('wrapText', flag),
  },
  methods: {
    autofitRows: writes({}, (range, _, { book }) => {
      requireUnprotected(range, 'formatRows');
      autofitRows(book, range.sheet, range.area);
    }),
    autofitColumns: writes({}, (range, _, { book }) => {
      requireUnprotected(range, 'formatColumns');
      autofitColumns(book, range.sheet, range.area);
    }),
  },
  objects: {
    fill: (range) => hostObject('RangeFill', range),
    font: (range) => hostObject('RangeFont', range),
    protection: (range) => hostObject('FormatProtection', range),
  },
};
