import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { headerOf, keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import { deletedColumnChange, type ColumnPlace } from '../changes/deletedColumnChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { highlightsChange } from '../changes/highlightsChange';
import { nameChange } from '../changes/nameChange';
import { standardWidthChange } from '../changes/standardWidthChange';
import { inputMessageChange } from './inputMessageChange';
import { stillEmpty } from '../guards/stillEmpty';

export interface UsageRemoval {
  /** Ids of our conditional formats. */
  readonly highlightIds: readonly string[];
  /** 0-based columns of ours. */
  readonly columns: readonly number[];
  /** 0-based column whose header says what the verdicts rest on; undefined for none. */
  readonly message: number | undefined;
  /** Defined names of ours. */
  readonly names: readonly string[];
}

/**
 * What takes our highlights, columns and names away; what stands right of them moves up to the left. Where nothing did,
 * the columns get the sheet's own width back. The last column goes last: as long as one is there, somebody can see that
 * something is left to be removed.
 */
export function removalChanges(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { highlightIds, columns, names, message }: UsageRemoval,
  snapshot: WorkbookSnapshot,
): GuardedPlan {
  const { tab } = kept;
  const rightFirst = [...columns].sort((a, b) => b - a);
  const isAtTheEdge = rightFirst.every((column, index) => column === tab.right - index);
  const deleted = rightFirst.map((column) => deletedColumnChange(placeOfColumn(context, kept, column, isAtTheEdge)));
  const cells = rightFirst.map((column) => columnCells(kept, column));
  const below = cells.map((column) => stillEmpty(column.getLastCell().getOffsetRange(1, 0)));
  return {
    changes: [
      ...(message === undefined
        ? []
        : [inputMessageChange(keptCells(kept, { row: tab.headerRow, column: message }), undefined)]),
      ...removedHighlights(kept, highlightIds),
      ...(isAtTheEdge ? rightFirst.map((column) => standardWidthChange(() => columnCells(kept, column))) : []),
      ...deleted.slice(0, -1),
      ...names.map((name) => nameChange(context, snapshot, name, undefined)),
      ...deleted.slice(-1),
    ],
    guards: tab.table ? [] : below,
  };
}

function columnCells(kept: KeptTab<UsageTab>, column: number): Excel.Range {
  const { headerRow, lastRow } = kept.tab;
  return keptCells(kept, { row: headerRow, column, rows: lastRow - headerRow + 1 });
}

/** A column in a table is one of the table's, wherever it stands. */
function placeOfColumn(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  column: number,
  isAtTheEdge: boolean,
): ColumnPlace {
  const { tab } = kept;
  const cells = (): Excel.Range => columnCells(kept, column);
  if (!tab.table) return { cells, delete: () => cells().delete('Left'), insert: () => cells().insert('Right') };
  const { columns } = context.workbook.tables.getItem(tab.table.name);
  const name = String(headerOf(tab)[column - tab.left]);
  return {
    cells,
    delete: () => columns.getItem(name).delete(),
    insert: () => columns.add(isAtTheEdge ? -1 : column - tab.left, undefined, name),
  };
}

/** Takes highlights of ours away. @param ids of conditional formats */
export function removedHighlights(kept: KeptTab<UsageTab>, ids: readonly string[]): readonly Change[] {
  const { firstRow, lastRow, left, right } = kept.tab;
  if (ids.length === 0) return [];
  const body = keptCells(kept, {
    row: firstRow,
    column: left,
    rows: lastRow - firstRow + 1,
    columns: right - left + 1,
  });
  return [highlightsChange(body, ids, [])];
}
