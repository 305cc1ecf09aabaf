import { usageDay } from '../cells/excelDay';
import type { CellValue, SheetSnapshot } from '../cells/WorkbookSnapshot';
import { findMonth, type FoundMonth } from '../text/findMonth';
import { foldWord } from '../text/foldWord';
import { isShortMonth, shortMonths } from '../text/shortMonths';
import { foreignMonths } from './foreignMonths';
import type { HeaderWords } from './HeaderWords';
import { metricOf, summedField, type MetricWord, type MetricWords } from './metricWords';
import { monthOfCell, type MonthHeader } from './readMonthHeader';

/** A filled cell of the upper part of a sheet, and everything its words say: each is read once. */
export interface HeaderCell {
  /** 0-based. */
  readonly column: number;
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
  /** The day since 1900 that a number stands for, if it is one usage can be of. */
  readonly day: number | undefined;
  /** Folded; a field that is added up goes by its own name. */
  readonly words: string;
  /** What the whole header counts. */
  readonly metric: MetricWord | undefined;
  /** The month that stands in the text, whatever stands around it. */
  readonly found: FoundMonth | undefined;
  /** The month the header stands for. */
  readonly month: MonthHeader | undefined;
}

/** The upper part of a sheet, where headers are looked for. */
export interface SheetHeaders {
  readonly sheet: SheetSnapshot;
  /** The filled cells of each row from the first row of the window on. */
  readonly rows: readonly (readonly HeaderCell[])[];
  readonly words: HeaderWords;
}

/** Reads every cell of the window once. */
export function readHeaders(sheet: SheetSnapshot, words: HeaderWords): SheetHeaders {
  const { window } = sheet;
  const rows = window.values.map((values, offset) => {
    const cells = values.map((value, index) => ({
      column: window.left + index,
      value,
      text: window.text[offset]![index]!,
      day: usageDay(value, sheet),
    }));
    return readHeaderRow(cells, words);
  });
  return { sheet, rows, words };
}

/** The filled cells of a 0-based row of the sheet; [] outside the window. */
export function headerRow({ sheet, rows }: SheetHeaders, row: number): readonly HeaderCell[] {
  return rows[row - sheet.window.top] ?? [];
}

type PlainCell = Pick<HeaderCell, 'column' | 'value' | 'text' | 'day'>;

/** Reads the cells of one row together: what a month name means may depend on those beside it. */
export function readHeaderRow(
  cells: readonly PlainCell[],
  { metrics, monthNames }: HeaderWords,
): readonly HeaderCell[] {
  const read = cells.filter(({ value }) => value !== '').map((cell) => readHeaderCell(cell, metrics));
  const beside = monthNames ? foreignMonths(read, monthNames) : new Map<number, FoundMonth>();
  const named = withMonths(read, beside, metrics);
  return withMonths(named, shortMonthsOf(named), metrics);
}

/** The cells with what others beside them say of their months. */
function withMonths(
  cells: readonly HeaderCell[],
  months: ReadonlyMap<number, FoundMonth>,
  metrics: MetricWords,
): readonly HeaderCell[] {
  return cells.map((cell) => {
    const found = months.get(cell.column);
    return found ? { ...cell, found, month: monthOfCell(cell, found, metrics) } : cell;
  });
}

/** "07/26" beside "08/26", by column. */
function shortMonthsOf(cells: readonly HeaderCell[]): ReadonlyMap<number, FoundMonth> {
  const short = cells.filter(({ value, found }) => !found && typeof value === 'string' && isShortMonth(value));
  const known = cells.flatMap(({ month }) => (month?.type === 'month' ? [month.month] : []));
  const months = shortMonths(
    short.map(({ text }) => text),
    known,
  );
  return new Map(
    (months ?? []).map((month, index) => [
      short[index]!.column,
      { reading: { type: 'month', month }, before: '', after: '' },
    ]),
  );
}

function readHeaderCell(cell: PlainCell, metrics: MetricWords): HeaderCell {
  const { value, text } = cell;
  if (typeof value !== 'string') {
    return { ...cell, words: '', metric: undefined, found: undefined, month: monthOfCell(cell, undefined, metrics) };
  }
  const found = findMonth(value);
  // Programs write "total_licenses".
  const words = foldWord(summedField(value).replace(/_/g, ' '));
  return { ...cell, words, metric: metricOf(text, metrics), found, month: monthOfCell(cell, found, metrics) };
}
