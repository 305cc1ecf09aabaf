import { hostObject } from '../../wire/HostObject';
import type { ExcelClass, Scalar } from '../../wire/ExcelClass';
import { autofitRows } from '../../editing/autofitRows';
import { Columns } from '../../sheets/Columns';
import type { CellStyle } from '../../styles/CellStyle';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget } from '../../wire/Session';
import { changeStyle, common, requireUnprotected, styleIndex } from './rangeAccess';

/** Height of a row in the default font, in points. */
const DEFAULT_ROW_HEIGHT = 15;

/** A format property all cells share; null when they differ. */
function styled<K extends keyof CellStyle>(key: K, parse: (value: unknown) => CellStyle[K]): Scalar<RangeTarget> {
  return {
    get: (range, session) =>
      common(range, (row, column) => session.book.styles.style(styleIndex(range.sheet, row, column))[key]) ?? null,
    set: (range, value, session) => changeStyle(range, { [key]: parse(value) }, session),
  };
}

/** `#RRGGBB`, or one of the few names Excel's documentation uses. */
export function parseColor(value: unknown): string {
  const names: Record<string, string> = {
    red: '#FF0000',
    yellow: '#FFFF00',
    green: '#008000',
    white: '#FFFFFF',
    black: '#000000',
  };
  const color = names[String(value).toLowerCase()] ?? String(value);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new ExcelError('InvalidArgument');
  return color.toUpperCase();
}

export const fillClass: ExcelClass<RangeTarget> = {
  scalars: {
    color: {
      get: (range, session) =>
        common(
          range,
          (row, column) => session.book.styles.style(styleIndex(range.sheet, row, column)).fillColor ?? '#FFFFFF',
        ),
      set: (range, value, session) => changeStyle(range, { fillColor: parseColor(value) }, session),
    },
  },
  methods: {
    clear: { writes: true, call: (range, _args, session) => changeStyle(range, { fillColor: undefined }, session) },
  },
};

export const fontClass: ExcelClass<RangeTarget> = {
  scalars: {
    bold: styled('bold', (value) => value === true),
    italic: styled('italic', (value) => value === true),
    strikethrough: styled('strikethrough', (value) => value === true),
    underline: styled('underline', (value) => (value === 'None' ? 'None' : 'Single')),
    color: styled('fontColor', parseColor),
    size: styled('fontSize', Number),
    name: styled('fontName', String),
  },
};

export const formatProtectionClass: ExcelClass<RangeTarget> = {
  scalars: { locked: styled('locked', (value) => value === true) },
};

export const rangeFormatClass: ExcelClass<RangeTarget> = {
  scalars: {
    columnWidth: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, bottom: area.top } }, (_, column) => new Columns(sheet).width(column)),
      set: (range, width) => {
        requireUnprotected(range);
        new Columns(range.sheet).setWidth(range.area.left, range.area.right, Number(width));
      },
    },
    useStandardWidth: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, bottom: area.top } }, (_, column) =>
          new Columns(sheet).hasStandardWidth(column),
        ),
      // What false does is not known: Excel's documentation only speaks of true.
      set: (range, uses) => {
        requireUnprotected(range);
        if (uses === true) new Columns(range.sheet).useStandardWidth(range.area.left, range.area.right);
      },
    },
    rowHeight: {
      get: ({ sheet, area }) =>
        common({ sheet, area: { ...area, right: area.left } }, (row) => sheet.row(row)?.height ?? DEFAULT_ROW_HEIGHT),
      set: (range, height) => {
        requireUnprotected(range);
        for (let row = range.area.top; row <= range.area.bottom; row++) range.sheet.setRowHeight(row, Number(height));
      },
    },
    horizontalAlignment: styled('horizontalAlignment', String),
    verticalAlignment: styled('verticalAlignment', String),
    wrapText: styled('wrapText', (value) => value === true),
    indentLevel: styled('indentLevel', Number),
  },
  methods: {
    autofitRows: {
      writes: true,
      call: (range, _args, { book }) => {
        requireUnprotected(range);
        autofitRows(book, range.sheet, range.area);
      },
    },
  },
  objects: {
    fill: (range) => hostObject('RangeFill', range),
    font: (range) => hostObject('RangeFont', range),
    protection: (range) => hostObject('FormatProtection', range),
  },
};
