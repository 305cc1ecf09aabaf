import { MONTH_WIDTH, RESULT_COLUMNS, usageColumn, type ResultColumn } from '../../domain/usage/usageColumns';
import { columnsAfter, type NewMonth } from '../../recognition/usage/placeMonths';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change, Undo } from '../changes/Change';
import { columnWidthsChange } from '../changes/columns/columnWidthChange';
import { undoable } from '../changes/undoable';

/** Widths of a tab's columns from its left edge on, and of those right of it that it may get, in points. */
export type ColumnWidths = readonly number[];

/** Queues the widths of a tab's columns; call the result after the next sync. @param more how many it may get */
export function queueWidths(
  context: Excel.RequestContext,
  { sheet, left, right }: UsageTab,
  more: number,
): () => ColumnWidths {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const cells = Array.from({ length: right - left + 1 + more }, (_, index) => worksheet.getCell(0, left + index));
  for (const cell of cells) cell.load('format/columnWidth');
  return () => cells.map(({ format }) => format.columnWidth);
}

/**
 * Columns that new months move get their widths where they will stand, for cells move without them: before they do, so that
 * a run that was cut finds by the columns that are still missing what is left to be done.
 */
export function movedWidths(
  kept: KeptTab<UsageTab>,
  widths: ColumnWidths,
  months: readonly NewMonth[],
): readonly Change[] {
  const { tab } = kept;
  const after = columnsAfter(tab, months);
  const first = after.findIndex((before) => before === undefined);
  const last = after.findLastIndex((before) => before !== undefined);
  if (first < 0 || first > last || areMoved(tab, widths, after)) return [];
  const wanted = after.map((before) => (before === undefined ? MONTH_WIDTH : widths[before]!));
  const others = wanted.flatMap((points, index) =>
    points === widths[index] ? [] : [[tab.left + index, points] as const],
  );
  const anchor = keptCells(kept, { row: tab.headerRow, column: tab.left + first - 1 });
  const change = columnWidthsChange(kept.block.worksheet, new Map(others));
  return [
    undoable(change, () => {
      // From now on they follow what is inserted.
      anchor.load('address');
      const edge = keptCells(kept, { row: tab.headerRow, column: tab.left + after[last]! });
      edge.load('address');
      let isCut = false;
      return {
        readAgain: () => {
          isCut = true;
          for (const cell of [anchor, edge]) cell.load('columnIndex');
        },
        undo: ({ old }) => {
          const columns = isCut ? edge.columnIndex - anchor.columnIndex : last - first + 1;
          return [widthsUndo({ anchor, edge }, old, { column: tab.left + first - 1, columns })];
        },
      };
    }),
  ];
}

/** Two widths are one within a pixel, in points. */
const PIXEL = 1;

/** True where a run that was cut moved the widths already: those of our own columns stand where these are to come. */
function areMoved({ columns, left }: UsageTab, widths: ColumnWidths, after: readonly (number | undefined)[]): boolean {
  const isWidthOf = (field: ResultColumn, place: number): boolean =>
    Math.abs((widths[place] ?? 0) - usageColumn(field).width) < PIXEL;
  const ours = RESULT_COLUMNS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ field, now: column - left, then: after.indexOf(column - left) }];
  });
  return (
    ours.some(({ field, now }) => !isWidthOf(field, now)) && ours.every(({ field, then }) => isWidthOf(field, then))
  );
}

/**
 * Gives columns their widths back, unless others came or went among them.
 * @param cells the header left of them, and the last one that moved
 * @param place where the first stood, 0-based, and how many columns right of it the last one
 */
function widthsUndo(
  { anchor, edge }: { readonly anchor: Excel.Range; readonly edge: Excel.Range },
  old: ReadonlyMap<number, number>,
  place: { readonly column: number; readonly columns: number },
): Undo {
  return {
    ranges: [anchor, edge],
    look: () => {
      anchor.load('columnIndex');
      edge.load('columnIndex');
      return () => {
        const isSame = edge.columnIndex - anchor.columnIndex === place.columns;
        const moved = anchor.columnIndex - place.column;
        const widths = new Map([...old].map(([column, points]) => [column + moved, points]));
        return { changes: isSame ? [columnWidthsChange(anchor.worksheet, widths)] : [], guards: [], left: [] };
      };
    },
  };
}
