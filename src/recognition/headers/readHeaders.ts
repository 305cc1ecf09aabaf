import type { CellValue, SheetSnapshot } from '../cells/WorkbookSnapshot';
import { findMonth, type FoundMonth } from '../text/findMonth';
import { foldWord } from '../text/foldWord';
import { metricOf, summedField, type MetricWord, type MetricWords } from './metricWords';
import { monthOfCell, type MonthHeader } from './readMonthHeader';

/** A filled cell of the upper part of a sheet, and everything its words say: each is read once. */
export interface HeaderCell {
  /** 0-based. */
  readonly column: number;
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
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
  /** The words months and metrics are known by. */
  readonly metrics: MetricWords;
}

/** Reads every cell of the window once. */
export function readHeaders(sheet: SheetSnapshot, metrics: MetricWords): SheetHeaders {
  const { window } = sheet;
  const rows = window.values.map((values, offset) =>
    values.flatMap((value, index) =>
      value === ''
        ? []
        : [readHeaderCell({ column: window.left + index, value, text: window.text[offset]![index]! }, metrics)],
    ),
  );
  return { sheet, rows, metrics };
}

/** The filled cells of a 0-based row of the sheet; [] outside the window. */
export function headerRow({ sheet, rows }: SheetHeaders, row: number): readonly HeaderCell[] {
  return rows[row - sheet.window.top] ?? [];
}

export function readHeaderCell(cell: Pick<HeaderCell, 'column' | 'value' | 'text'>, metrics: MetricWords): HeaderCell {
  const { value, text } = cell;
  if (typeof value !== 'string') {
    return { ...cell, words: '', metric: undefined, found: undefined, month: monthOfCell(cell, undefined, metrics) };
  }
  const found = findMonth(value);
  const words = foldWord(summedField(value));
  return { ...cell, words, metric: metricOf(text, metrics), found, month: monthOfCell(cell, found, metrics) };
}
