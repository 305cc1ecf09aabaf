import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellArea, CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Tab } from '../../recognition/Tab';

/**
 * A tab as it stood when its rows were read. The block from its header to its last row is a range of Excel's: it follows
 * cells that are inserted or moved (OfficeDev/office-js#6102), but not a sort, so that ids tell the rows.
 */
export interface KeptTab<T extends Tab = Tab> {
  readonly tab: T;
  readonly block: Excel.Range;
  /** How many rows the block had when it was read. */
  readonly height: number;
  /** Columns that are filled or deleted as a whole, without all their cells being read. */
  readonly wholeColumns: WholeColumns;
  /**
   * Queues looking at the tab; after the sync true when it is not what was recognised: its header says something else,
   * rows or columns came or went within it, or its table grew or shrank.
   */
  queueChange(): () => boolean;
  /**
   * To be called after the rows were read.
   * @throws WorkbookError rowsMoved when the tab was no longer what was recognised, or its sheet held more or less
   */
  requireUnchanged(): void;
}

type ColumnPlaces = Readonly<Partial<Record<string, number>>>;

/** The rows of columns, each kept by itself: whatever others insert left of them, it is no other column that is written. */
interface WholeColumns {
  /** Where they stood, by field; 0-based. */
  readonly places: ColumnPlaces;
  readonly rows: Readonly<Partial<Record<string, Excel.Range>>>;
  /** 0-based, as they were read. */
  readonly lastRow: number;
}

/**
 * Queues keeping a tab; to be called in the request that reads its rows.
 * @param whole the columns that are filled or deleted as a whole, by field; 0-based
 */
export function keepTab<T extends Tab>(context: Excel.RequestContext, tab: T, whole: ColumnPlaces = {}): KeptTab<T> {
  return keepBlock(blockOf(context, tab), tab, whole);
}

/** The same for a tab that is kept already and has other rows or columns by then. */
export function keepAgain<T extends Tab>({ block }: KeptTab, tab: T): KeptTab<T> {
  const { top, left, bottom, right } = areaOf(tab);
  return keepBlock(block.getCell(0, 0).getResizedRange(bottom - top, right - left), tab, {});
}

function keepBlock<T extends Tab>(block: Excel.Range, tab: T, whole: ColumnPlaces): KeptTab<T> {
  const { sheet, table } = tab;
  const expected = headerOf(tab);
  const queueChange = (): (() => boolean) => {
    const header = block.getRow(0);
    header.load('values');
    const size = block.getResizedRange(0, 0);
    size.load('rowCount,columnCount');
    const inTable = table && block.worksheet.tables.getItem(table.name).getRange();
    inTable?.load('rowCount,columnCount');
    return () => {
      const found = (header.values as CellValue[][])[0]!;
      const isSame = found.length === expected.length && found.every((value, index) => value === expected[index]);
      return !isSame || !isOfSize(size, areaOf(tab)) || (inTable !== undefined && !isOfSize(inTable, table!.area));
    };
  };
  const hasChanged = queueChange();
  const used = block.worksheet.getUsedRangeOrNullObject(true);
  used.load('rowCount,columnCount');
  return {
    tab,
    block,
    height: heightOf(tab),
    wholeColumns: keepColumns(tab, block, whole),
    queueChange,
    requireUnchanged: () => {
      const isAsUsed = sheet.used !== undefined && !used.isNullObject && isOfSize(used, sheet.used);
      if (hasChanged() || !isAsUsed) throw new WorkbookError('rowsMoved', { sheet: sheet.name });
    },
  };
}

function keepColumns(tab: Tab, block: Excel.Range, places: ColumnPlaces): WholeColumns {
  const { headerRow, firstRow, left, table } = tab;
  // A column that comes into a table moves what stands in the table's rows: what reached further down would stay.
  const lastRow = Math.min(tab.lastRow, table?.area.bottom ?? tab.lastRow);
  const there = lastRow < firstRow ? [] : Object.entries(places);
  const rows = there.flatMap(([field, column]) => {
    if (column === undefined) return [];
    const cells = block.getCell(firstRow - headerRow, column - left).getResizedRange(lastRow - firstRow, 0);
    // From now on they follow what is inserted.
    cells.load('address');
    return [[field, cells] as const];
  });
  return { places, rows: Object.fromEntries(rows), lastRow };
}

/** A tab that is being made: nobody else can have changed it. */
export function newTab<T extends Tab>(context: Excel.RequestContext, tab: T): KeptTab<T> {
  return {
    tab,
    block: blockOf(context, tab),
    height: heightOf(tab),
    wholeColumns: { places: {}, rows: {}, lastRow: tab.lastRow },
    queueChange: () => () => false,
    requireUnchanged: () => {},
  };
}

function blockOf(context: Excel.RequestContext, tab: Tab): Excel.Range {
  const { top, left, bottom, right } = areaOf(tab);
  return context.workbook.worksheets
    .getItem(tab.sheet.name)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** From the header to the last row. */
function areaOf({ headerRow, lastRow, left, right }: Tab): CellArea {
  return { top: headerRow, left, bottom: Math.max(lastRow, headerRow), right };
}

function heightOf(tab: Tab): number {
  const { top, bottom } = areaOf(tab);
  return bottom - top + 1;
}

function isOfSize({ rowCount, columnCount }: Excel.Range, { top, left, bottom, right }: CellArea): boolean {
  return rowCount === bottom - top + 1 && columnCount === right - left + 1;
}

/** Cells of a kept tab by where they stood when it was read, 0-based; also below and beside its block. */
export function keptCells(
  { tab, block }: KeptTab,
  at: { readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number },
): Excel.Range {
  const { row, column, rows = 1, columns = 1 } = at;
  const first = block.getCell(row - tab.headerRow, column - tab.left);
  return rows === 1 && columns === 1 ? first : first.getResizedRange(rows - 1, columns - 1);
}

/**
 * The rows of a column, as many as others left of them.
 * @param column 0-based; where the field's own column is another one, which is somebody's, it is not kept by itself
 */
export function keptColumn(kept: KeptTab, field: string, column: number): Excel.Range {
  const { firstRow, lastRow, columns } = kept.tab;
  const { rows, lastRow: lastRead, places } = kept.wholeColumns;
  const place = (columns as ColumnPlaces)[field] ?? places[field];
  const own = place === column ? rows[field] : undefined;
  return (
    own?.getResizedRange(lastRow - lastRead, 0) ??
    keptCells(kept, { row: firstRow, column, rows: lastRow - firstRow + 1 })
  );
}

/** The header of a tab as it was read, blank where nothing stands. */
export function headerOf({ sheet: { window }, headerRow, left, right }: Tab): readonly CellValue[] {
  const values = window.values[headerRow - window.top] ?? [];
  return Array.from({ length: right - left + 1 }, (_, index) => values[left + index - window.left] ?? '');
}

/** @param column 0-based; beside a table may stand columns of ours where a request was cut */
export function isInTable({ table }: Tab, column: number): boolean {
  return table !== undefined && column >= table.area.left && column <= table.area.right;
}

/** What the header of a column says; 0-based. */
export function headerText(tab: Tab, column: number): string {
  return String(headerOf({ ...tab, left: column, right: column })[0]);
}
