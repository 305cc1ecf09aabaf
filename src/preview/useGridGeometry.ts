import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { Columns } from '../local-excel/sheets/Columns';
import { FreezePanes } from '../local-excel/sheets/FreezePanes';
import type { Sheet } from '../local-excel/sheets/Sheet';
import type { PlacedColumn } from './GridRow';
import { HEADING_HEIGHT, HEADING_WIDTH } from './previewStyles';

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_HEIGHT = 20;

export interface PlacedRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

type Measured = Pick<GridGeometry, 'rows' | 'columnCount' | 'frozen' | 'frozenHeight'>;

export interface GridGeometry {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** All rows that are not hidden, in order. */
  readonly rows: readonly number[];
  readonly columnCount: number;
  readonly width: number;
  readonly height: number;
  /** Frozen rows, placed inside their own block, and its height. */
  readonly frozen: readonly PlacedRow[];
  readonly frozenHeight: number;
  /** Rows and columns in view. */
  readonly placedRows: readonly PlacedRow[];
  readonly placedColumns: readonly PlacedColumn[];
  boxOf(row: number, column: number): { top: number; left: number; width: number; height: number };
  scrollTo(row: number, column: number): void;
}

/** Where rows and columns are, in pixels; hidden ones have no place. */
export function useGridGeometry(sheet: Sheet, version: number): GridGeometry {
  const scroller = useRef<HTMLDivElement>(null);
  const measured = measureSheet(sheet);
  const columns = new Columns(sheet);
  const widthOf = (column: number): number => (columns.isHidden(column) ? 0 : columns.width(column) * PIXELS_PER_POINT);
  const { rows, frozen, columnCount } = measured;
  const vertical = useVirtualizer({
    count: rows.length - frozen.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(sheet, rows[index + frozen.length]!),
    overscan: 6,
    scrollPaddingEnd: HEADING_HEIGHT + measured.frozenHeight, // headings take their part of what is seen
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: widthOf,
    overscan: 2,
    scrollPaddingEnd: HEADING_WIDTH,
  });
  useEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [version, vertical, horizontal]);
  return { scroller, ...measured, ...placeCells(sheet, measured, { vertical, horizontal, widthOf }) };
}

interface Axes {
  readonly vertical: Virtualizer<HTMLDivElement, Element>;
  readonly horizontal: Virtualizer<HTMLDivElement, Element>;
  widthOf(column: number): number;
}

function placeCells(
  sheet: Sheet,
  { rows, frozen, frozenHeight }: Measured,
  { vertical, horizontal, widthOf }: Axes,
): Omit<GridGeometry, keyof Measured | 'scroller'> {
  const bodyTop = HEADING_HEIGHT + frozenHeight;
  const topOf = (index: number): number =>
    frozen[index]
      ? HEADING_HEIGHT + frozen[index].top
      : bodyTop + (vertical.measurementsCache[index - frozen.length]?.start ?? 0);
  return {
    width: HEADING_WIDTH + horizontal.getTotalSize(),
    height: bodyTop + vertical.getTotalSize(),
    placedRows: vertical
      .getVirtualItems()
      .map(({ index, start, size }) => ({ row: rows[index + frozen.length]!, top: bodyTop + start, height: size })),
    placedColumns: horizontal
      .getVirtualItems()
      .map(({ index, start, size }) => ({ column: index, left: HEADING_WIDTH + start, width: size })),
    boxOf: (row, column) => ({
      top: topOf(rows.indexOf(row)),
      left: HEADING_WIDTH + (horizontal.measurementsCache[column]?.start ?? 0),
      width: widthOf(column),
      height: rowHeight(sheet, row),
    }),
    scrollTo: (row, column) => {
      const index = rows.indexOf(row) - frozen.length;
      if (index >= 0) vertical.scrollToIndex(index);
      horizontal.scrollToIndex(column);
    },
  };
}

function measureSheet(sheet: Sheet): Measured {
  const used = sheet.usedArea();
  const rows: number[] = [];
  for (let row = 0; row <= (used?.bottom ?? 0) + SPARE_ROWS; row++) if (!sheet.row(row)?.hidden) rows.push(row);
  const frozenRows = new FreezePanes(sheet).location.rows;
  let frozenHeight = 0;
  const frozen = rows
    .filter((row) => row < frozenRows)
    .map((row) => {
      const placed = { row, top: frozenHeight, height: rowHeight(sheet, row) };
      frozenHeight += placed.height;
      return placed;
    });
  return { rows, columnCount: (used?.right ?? 0) + 1 + SPARE_COLUMNS, frozen, frozenHeight };
}

function rowHeight(sheet: Sheet, row: number): number {
  const height = sheet.row(row)?.height;
  return height === undefined ? DEFAULT_ROW_HEIGHT : height * PIXELS_PER_POINT;
}
