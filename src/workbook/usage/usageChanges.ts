import type { UsageColumnsPlan } from '../../domain/usage/planUsageColumns';
import { RESULT_COLUMNS, ofResultColumns, usageColumn, type ResultColumn } from '../../domain/usage/usageColumns';
import { rowsToTakeIn } from '../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { textForCell } from '../../recognition/cells/textForCell';
import type { ResultColumns, UsageFormulas } from '../../recognition/usage/formulas/usageFormulas';
import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import { keptCells, keptColumn, type KeptTab } from '../cells/KeptTab';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { columnWidthChange } from '../changes/columns/columnWidthChange';
import { filledColumnChange, type BeforeFilling } from '../changes/columns/filledColumnChange';
import { fittedWidthChange } from '../tabChanges/fittedWidthChange';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../changes/GuardedPlan';
import { highlightsChange } from '../changes/highlightsChange';
import { undoable } from '../changes/undoable';
import { addedHeader } from '../tabChanges/addedHeader';
import { copiedLook } from '../tabChanges/copiedLook';
import { isLongColumn } from '../tabChanges/longColumns';
import { refilledColumn } from '../tabChanges/refilledColumn';
import { takenInRows } from '../tabChanges/takenInRows';
import { filledAlike, notFilledAlike } from '../undo/columns/otherCells';
import { highlightsUndo } from '../undo/highlightsUndo';
import { PLACE } from '../guards/stillInPlace';
import { cellUndo } from '../undo/cellsUndo';
import type { InputMessage } from '../../recognition/usage/InputMessage';
import { inputMessageChange, ownMessageChange } from './inputMessageChange';
import { sameRows } from '../guards/sameRows';
import { stillEmpty } from '../guards/stillEmpty';
import { WorkbookError } from '../../recognition/cells/WorkbookError';

export interface UsageWrite {
  /** With the rows that its table is to take in. */
  readonly tab: UsageTab;
  /** What stands in the result columns that are there. */
  readonly before: Readonly<Partial<Record<ResultColumn, BeforeFilling>>>;
  readonly plan: UsageColumnsPlan;
  readonly results: ResultColumns;
  readonly headers: Readonly<Record<ResultColumn, string>>;
  /** What the growth column that is there is to be called, for it names another window; undefined for what it is. */
  readonly growthHeader: string | undefined;
  readonly formulas: UsageFormulas;
  readonly highlights: readonly Highlight[];
  /** What the verdicts rest on, in words; '' where nobody is judged. */
  readonly basis: string;
  /** The input message of the header of health; undefined for what is there. */
  readonly message: InputMessage | undefined;
  /** True where it is to print as wide as a page, so that its verdicts stand on the first. */
  readonly fitsWidth: boolean;
  /** Our highlights that are there now and are to be replaced. */
  readonly oldHighlightIds: readonly string[];
}

/**
 * Where the result columns stand, or where they go: right of the header.
 * @throws WorkbookError noRoomForColumns when other cells stand there
 */
export function placeResultColumns(tab: UsageTab): ResultColumns {
  const missing = RESULT_COLUMNS.filter((column) => tab.columns[column] === undefined);
  const edge = edgeWithOurs(tab);
  if (missing.length > 0 && (tab.sheet.used?.right ?? 0) > edge) {
    throw new WorkbookError('noRoomForColumns', { sheet: tab.sheet.name }, { count: missing.length });
  }
  return ofResultColumns((column) => tab.columns[column] ?? edge + 1 + missing.indexOf(column));
}

/** A run that was cut may have begun columns of ours right beside a table, which it has not taken in yet. */
function edgeWithOurs({ columns, right }: UsageTab): number {
  const ours = new Set(RESULT_COLUMNS.map((column) => columns[column]));
  let edge = right;
  while (ours.has(edge + 1)) edge += 1;
  return edge;
}

/** What the result columns and highlights write. The cost does not depend on the number of rows: formulas are filled down. */
export function usageChanges(context: Excel.RequestContext, kept: KeptTab<UsageTab>, write: UsageWrite): GuardedPlan {
  const { plan, tab } = write;
  const added = addedColumns(context, kept, write);
  const rows = { first: tab.firstRow, last: tab.lastRow };
  const hasRows = rows.last >= rows.first;
  const filled = hasRows ? plan.fill.map((column) => filledColumn(kept, column, write)) : [];
  const highlights = hasRows && plan.replaceHighlights ? [replacedHighlights(kept, write)] : [];
  return {
    changes: [
      ...added.changes,
      ...grownTable(context, tab, rightEdge(write)),
      ...renamedGrowth(kept, write),
      ...filled,
      ...saidBasis(kept, write),
      ...(write.fitsWidth ? [fittedWidthChange(kept.block)] : []),
      ...highlights,
    ],
    guards: [
      ...added.guards,
      ...(hasRows ? plan.fill.map((column) => sameRows(cellsOf(kept, column, write), rows)) : []),
    ],
  };
}

/** The rows of a result column. */
function cellsOf(kept: KeptTab<UsageTab>, column: ResultColumn, { tab, results }: UsageWrite): Excel.Range {
  return keptColumn({ ...kept, tab }, column, results[column]);
}

/** Where a sheet's block ends: a table takes in our columns right beside it, also those a run that was cut left there. */
export function rightEdge({ tab, results }: Pick<UsageWrite, 'tab' | 'results'>): number {
  const columns = Object.values(results);
  const edge = tab.table?.area.right ?? tab.right;
  const beside = columns.filter((column) => column > edge);
  return Math.max(...columns) === edge + beside.length ? edge + beside.length : tab.right;
}

/** A tab's table, grown to a right edge and to the rows below that belong to it. */
export function grownTable(context: Excel.RequestContext, tab: UsageTab, right: number): readonly Change[] {
  const { table } = tab;
  if (!table) return [];
  const more = { rows: rowsToTakeIn(tab), columns: right - table.area.right };
  return more.rows === 0 && more.columns === 0 ? [] : [takenInRows(context, table.name, more)];
}

/** The headers come at once, after their look: columns without a header are nobody's. */
function addedColumns(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { tab, plan: { add }, results, headers, formulas }: UsageWrite,
): GuardedPlan {
  if (add.length === 0) return NOTHING_TO_WRITE;
  const at = { row: tab.headerRow, column: results[add[0]!], columns: add.length };
  const cells = keptCells(kept, at);
  const model = keptCells(kept, { row: tab.headerRow, column: tab.right });
  return {
    changes: [
      copiedLook(cells, model, [add.map(() => 'General')]),
      ...add.map((column) =>
        columnWidthChange(keptCells(kept, { row: tab.headerRow, column: results[column] }), usageColumn(column).width),
      ),
      ...add.map((column) =>
        addedHeader(context, kept, {
          column: results[column],
          title: textForCell(headers[column]),
          foreign: notFilledAlike,
          ours: filledAlike,
          isLong: isLongColumn({ formula: formulas[column] }, tab.lastRow - tab.firstRow + 1),
        }),
      ),
    ],
    guards: [stillEmpty(keptCells(kept, { ...at, rows: Math.max(tab.lastRow, tab.headerRow) - tab.headerRow + 1 }))],
  };
}

function renamedGrowth(kept: KeptTab<UsageTab>, { tab, growthHeader, results }: UsageWrite): readonly Change[] {
  if (growthHeader === undefined) return [];
  const header = keptCells(kept, { row: tab.headerRow, column: results.growth });
  return [
    undoable(cellsChange(header, [[textForCell(growthHeader)]]), () => ({
      undo: ({ old, now }) => [cellUndo(header, old[0]![0]!, now[0]![0]!)],
    })),
  ];
}

function saidBasis(kept: KeptTab<UsageTab>, { tab, results, message, plan }: UsageWrite): readonly Change[] {
  if (!message) return [];
  const header = keptCells(kept, { row: tab.headerRow, column: results.health });
  return [plan.add.includes('health') ? inputMessageChange(header, message) : ownMessageChange(header, message)];
}

function filledColumn(kept: KeptTab<UsageTab>, column: ResultColumn, write: UsageWrite): Change {
  const { tab, results, formulas, before, plan } = write;
  const filling = { formula: formulas[column], numberFormat: usageColumn(column).numberFormat ?? 'General' };
  const at = { column: results[column], cells: cellsOf(kept, column, write) };
  // A column that was added is taken back as a whole.
  if (plan.add.includes(column)) return filledColumnChange(at.cells, filling, 'blank');
  return refilledColumn({ ...kept, tab }, at, filling, before[column] ?? 'blank');
}

function replacedHighlights(
  kept: KeptTab<UsageTab>,
  { tab, results, highlights, oldHighlightIds }: UsageWrite,
): Change {
  const right = Math.max(tab.right, ...Object.values(results));
  const body = keptCells(kept, {
    row: tab.firstRow,
    column: tab.left,
    rows: tab.lastRow - tab.firstRow + 1,
    columns: right - tab.left + 1,
  });
  const header = keptCells(kept, { row: tab.headerRow, column: results.health });
  return undoable(
    highlightsChange(
      () => body,
      oldHighlightIds,
      highlights,
      () => header,
    ),
    () => {
      const formulas = highlights.map(({ formula }) => formula);
      for (const range of [body, header]) range.load(PLACE);
      return {
        undo: ({ ids, old }) => {
          // Where a request was cut before it added any, those that stand there were there before.
          const added = { ids, formulas: ids.length > 0 ? formulas : [] };
          return [highlightsUndo({ range: body, header }, added, old)];
        },
      };
    },
  );
}
