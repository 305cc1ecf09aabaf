import { cellArea, columnCount, rowCount } from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import type { CellStyle } from '../../styles/CellStyle';
import { flag, listOf, numberFrom, oneOf, optional, record, textUpTo, type Kind } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { color } from '../rules/color';
import { cellMatrix, changeStyle } from './rangeAccess';

type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** What of a cell's format there is here, by Excel's names. Sizes as in Excel's own dialog: 1 to 409 points. */
const FILL: Kinds = { color };
const FONT: Kinds = {
  bold: flag,
  italic: flag,
  underline: oneOf('None Single', 'Double SingleAccountant DoubleAccountant'),
  color,
  size: numberFrom(1, 409),
  name: textUpTo(31),
};
const ALIGNMENT: Kinds = {
  horizontalAlignment: oneOf('General Left Center Right Fill Justify Distributed', 'CenterAcrossSelection'),
  verticalAlignment: oneOf('Top Center Bottom Justify Distributed'),
  wrapText: flag,
};

/** Where a style keeps what has another name there. */
const KEYS: Readonly<Record<string, keyof CellStyle>> = {
  'fill color': 'fillColor',
  'font color': 'fontColor',
  'font size': 'fontSize',
  'font name': 'fontName',
};

type Format = Readonly<Record<string, unknown>>;

/** What of Excel.CellPropertiesLoadOptions there is here. */
export const cellPropertiesWanted = record({ format: optional(formatOf(() => flag)) });

/** What of Excel.SettableCellProperties there is here, for each cell; an empty entry leaves its cell alone. */
export const cellPropertiesData = listOf(listOf(record({ format: optional(formatOf((kind) => kind)) })));

function formatOf(kindOf: (kind: Kind<unknown>) => Kind<unknown>): Kind<Format> {
  const all = (kinds: Kinds): Kinds =>
    Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, optional(kindOf(kind))]));
  return record({ fill: optional(record(all(FILL))), font: optional(record(all(FONT))), ...all(ALIGNMENT) });
}

/** `getCellProperties`: of each cell what was asked for. */
export function readCellProperties(
  range: RangeTarget,
  { format = {} }: ReturnType<typeof cellPropertiesWanted>,
  { book }: Session,
): unknown {
  return cellMatrix(range, (row, column) => {
    const style = book.styles.style(range.sheet.styleAt(row, column));
    // A cell without a fill is white, as `fill.color` is.
    return { format: mapped(format, (key) => style[key] ?? '#FFFFFF') };
  });
}

export function writeCellProperties(
  { sheet, area }: RangeTarget,
  rows: ReturnType<typeof cellPropertiesData>,
  session: Session,
): void {
  const isShaped = rows.length === rowCount(area) && rows.every((cells) => cells.length === columnCount(area));
  if (!isShaped) throw new ExcelError('InvalidArgument');
  rows.forEach((cells, y) =>
    cells.forEach(({ format = {} }, x) => {
      const change: Record<string, unknown> = {};
      mapped(format, (key, value) => (change[key] = value));
      changeStyle({ sheet, area: cellArea(area.top + y, area.left + x) }, change, session);
    }),
  );
}

/** A format of the same shape, with something else for everything that is given. */
function mapped(format: Format, of: (key: keyof CellStyle, value: unknown) => unknown, group = ''): Format {
  return Object.fromEntries(
    Object.entries(format).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (typeof value === 'object') return [[name, mapped(value as Format, of, `${name} `)]];
      return [[name, of(KEYS[`${group}${name}`] ?? (name as keyof CellStyle), value)]];
    }),
  );
}
