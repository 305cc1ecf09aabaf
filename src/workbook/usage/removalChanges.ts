import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { highlightsChange, type DoneHighlights } from '../changes/highlightsChange';
import { nameChange } from '../changes/nameChange';
import { undoable, type Recording } from '../changes/undoable';
import { areLast, removedColumns } from '../tabChanges/removedColumns';
import { highlightsUndo } from '../undo/highlightsUndo';
import { PLACE } from '../guards/stillInPlace';
import { ownMessageChange } from './inputMessageChange';

export interface UsageRemoval {
  /** Ids of our conditional formats. */
  readonly highlightIds: readonly string[];
  /** 0-based columns of ours. */
  readonly columns: readonly number[];
  /** Those of them that hold the same live formula in very many rows. */
  readonly alike: ReadonlySet<number>;
  /** 0-based column whose header says what the verdicts rest on; undefined for none. */
  readonly message: number | undefined;
  /** Defined names of ours. */
  readonly names: readonly string[];
  /** The last row of a customer, or with a formula of ours; 0-based. */
  readonly lastRow: number;
}

/** What takes our highlights, columns and names away: the names last, for some of them tell which the columns are. */
export function removalChanges(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { highlightIds, columns, alike, names, message, lastRow }: UsageRemoval,
  snapshot: WorkbookSnapshot,
): GuardedPlan {
  const { before, deleted, guards } = removedColumns(context, kept, {
    columns,
    alike,
    highlightIds,
    highlightedBy: kept.tab.columns.health,
    lastRow,
  });
  return {
    changes: [
      // A column that is deleted takes its message with it; cells that are cleared would keep it where that is cut.
      ...(message === undefined || (columns.includes(message) && !areLast(kept.tab, columns))
        ? []
        : [ownMessageChange(keptCells(kept, { row: kept.tab.headerRow, column: message }), undefined)]),
      ...before,
      ...deleted,
      ...forgottenNames(context, snapshot, names),
    ],
    guards,
  };
}

/** Takes names of ours away. */
export function forgottenNames(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  names: readonly string[],
): readonly Change[] {
  return names.map((name) => nameChange(context, snapshot, name, undefined));
}

/**
 * Takes highlights of ours away. Taken back, they stand on all rows that the tab has by then.
 * @param ids of conditional formats
 * @param last where the tab ends once all is written, 0-based
 */
export function removedHighlights(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  ids: readonly string[],
  last: number,
): readonly Change[] {
  const { headerRow, firstRow, lastRow, left, right, columns, table } = kept.tab;
  if (ids.length === 0) return [];
  const header = keptCells(kept, { row: headerRow, column: columns.health ?? left });
  const body = keptCells(kept, {
    row: firstRow,
    column: left,
    rows: lastRow - firstRow + 1,
    columns: right - left + 1,
  });
  const change = highlightsChange(
    () => body,
    ids,
    [],
    () => header,
  );
  const record = (): Recording<DoneHighlights> => {
    for (const cells of [body, header]) cells.load(PLACE);
    const inWorkbook = table && context.workbook.tables.getItem(table.name).load('id');
    let isCut = false;
    let range = body;
    return {
      readAgain: () => {
        isCut = true;
        range = body;
      },
      readBack: () => {
        // Rows that were put in may be sorted among the others before they go.
        if (!isCut) range = body.getResizedRange(last - lastRow, 0).load(PLACE);
      },
      undo: ({ old }) => [highlightsUndo({ range, header, tableId: inWorkbook?.id }, { ids: [], formulas: [] }, old)],
    };
  };
  return [undoable(change, record)];
}
