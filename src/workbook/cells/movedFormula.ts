import { columnLetters, parseColumns } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { KeptTab } from './KeptTab';
import { inRow } from './sameCells';

/** Where a cell stands, and what the letters of its formula go by; 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Of the tab it stands in; undefined where nobody asked. */
  readonly headers: TabPlace | undefined;
}

/** Where a tab stands: its header and its last row. */
export interface TabPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly texts: Texts;
}

/** Queues where the first of some cells stands; call the result after the sync. */
export function queuePlace(range: Excel.Range, tab?: Pick<KeptTab, 'block'>): () => CellPlace {
  const first = range.getCell(0, 0);
  first.load('rowIndex,columnIndex');
  const placed = tab && queueTabPlace(tab.block);
  return () => ({ row: first.rowIndex, column: first.columnIndex, headers: placed?.() });
}

function queueTabPlace(block: Excel.Range): () => TabPlace {
  const [header, all] = [block.getRow(0), block.getResizedRange(0, 0)];
  header.load('values');
  all.load('rowIndex,columnIndex,rowCount');
  return () => ({
    left: all.columnIndex,
    top: all.rowIndex,
    bottom: all.rowIndex + all.rowCount - 1,
    texts: (header.values as CellValue[][])[0]!,
  });
}

/**
 * A formula as Excel would have moved it with the cells it leads to; one that is gone is `#REF!`. Columns are looked for
 * by their headers where they are absolute, as in all formulas of ours.
 * @returns undefined where it stands in another column and nothing tells which columns it leads to
 */
export function movedFormula(formula: string, from: CellPlace, to: CellPlace): string | undefined {
  const inItsRow = String(inRow(formula, from.row + 1, to.row + 1));
  const [before, now] = [from.headers, to.headers];
  if (!before || !now) return from.column === to.column ? inItsRow : undefined;
  const columns = columnsBefore(now.texts, before.texts);
  return inItsRow.replace(CELLS, (same: string, first?: string, row?: string, last = first) => {
    if (first === undefined || last === undefined) return same;
    const [from, to] = [first, last].map((each) => parseColumns(each)!.first - before.left) as [number, number];
    if (from < 0 || to >= before.texts.length) return same;
    const there = columns.flatMap((index, at) => (index !== undefined && from <= index && index <= to ? [at] : []));
    if (there.length === 0) return '#REF!';
    const cell = (at: number, rows = row!): string => `$${columnLetters(now.left + at)}${rows}`;
    const [start, end] = [there[0]!, there.at(-1)!];
    const [, top, bottom] = ALL_ROWS.exec(same) ?? [];
    if (bottom !== undefined)
      return `${cell(start, rowNow(top!, before, now))}:${cell(end, rowNow(bottom, before, now))}`;
    return same.includes(':') ? `${cell(start)}:${cell(end)}` : cell(start);
  });
}

/** Of `$A$2:$A$5` the rows. */
const ALL_ROWS = /\$(\d+):.*\$(\d+)$/;

/** @param row 1-based: the last one of a tab stays that, others stand as far below its header as they did */
function rowNow(row: string, before: TabPlace, now: TabPlace): string {
  const index = Number(row) - 1;
  return `$${1 + (index >= before.bottom ? index - before.bottom + now.bottom : index - before.top + now.top)}`;
}

/**
 * Which column of before each is now: the one of its header, or where only headers are new, of its place between others.
 * Undefined for new ones.
 */
export function columnsBefore(now: Texts, before: Texts): readonly (number | undefined)[] {
  const known = now.map((text, at) => columnOfHeader(text, at, now, before));
  return now.map((text, at) => {
    if (known[at] !== undefined || before.includes(text)) return known[at];
    const left = known.findLastIndex((place, index) => index < at && place !== undefined);
    const right = known.findIndex((place, index) => index > at && place !== undefined);
    const [from, to] = [left < 0 ? -1 : known[left]!, right < 0 ? before.length : known[right]!];
    const areAsMany = (right < 0 ? now.length : right) - left === to - from;
    const areRenamed = before.slice(from + 1, to).every((each) => !now.includes(each));
    return areAsMany && areRenamed ? from + at - left : undefined;
  });
}

/** As often as a header stands there, it stood there: then each is that one. */
function columnOfHeader(text: CellValue, at: number, now: Texts, before: Texts): number | undefined {
  const places = (texts: Texts): number[] => texts.flatMap((each, index) => (each === text ? [index] : []));
  const [here, there] = [places(now), places(before)];
  return here.length === there.length ? there[here.indexOf(at)] : undefined;
}

/** What headers say, from left to right. */
export type Texts = readonly CellValue[];

/**
 * `$C5`, or `$C5:$H5`, which shrinks where the cells at its ends are gone, or all rows, `$A$2:$A$9`; no texts, and no cells
 * of other tabs.
 */
const CELLS = /"[^"]*"|(?<!!)\$([A-Z]{1,3})(?:\$\d+:\$\1\$\d+\b|(\d+)(?::\$([A-Z]{1,3})\2\b)?)/g;
