import { lineFor, notCounting, progressLines, type ProgressLine } from '../../recognition/checklist/progressLines';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { textForCell } from '../../recognition/cells/textForCell';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { insertedRowsChange } from '../changes/removedRowsChange';
import { undoable } from '../changes/undoable';
import { sameFormulas } from '../guards/sameFormulas';
import { cellUndo } from '../undo/cellsUndo';
import { insertedRowsUndo } from '../undo/insertedRowsUndo';

/** A service whose items are counted. */
export interface CountedService {
  /** What its ids begin with: "EXCHANGE". */
  readonly prefix: string;
  readonly name: string;
}

/** Queues the lines of the Start tab that count items; call the result after the next sync. */
export function queueProgress(context: Excel.RequestContext, sheet: string): () => readonly ProgressLine[] {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  used.load('formulas,rowIndex,columnIndex');
  return () =>
    used.columnIndex === 0
      ? progressLines(used.formulas as CellValue[][]).map((line) => ({ ...line, row: line.row + used.rowIndex }))
      : [];
}

/**
 * Lines for services that none counts yet, below the last one, and counts that leave out words they did not know.
 * @param notCounted words for rows that count nowhere
 */
export function progressChanges(
  context: Excel.RequestContext,
  { sheet, lines }: { readonly sheet: string; readonly lines: readonly ProgressLine[] },
  services: readonly CountedService[],
  notCounted: readonly string[],
): GuardedPlan {
  const last = lines.at(-1);
  if (!last) return { changes: [], guards: [] };
  const cellsOf = ({ row, cells }: ProgressLine): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, cells.length);
  const missing = services.filter(({ prefix }) => lines.every((line) => line.prefix !== prefix));
  const mended = (line: readonly CellValue[]): CellValue[] =>
    line.map((cell) => (String(cell).startsWith('=') ? notCounting(String(cell), notCounted) : cell));
  const added = missing.map(({ prefix, name }) => mended(lineFor(last, prefix, textForCell(name))));
  return {
    changes: [
      ...lines.flatMap((line) => mendedCells(cellsOf(line), line.cells, mended(line.cells))),
      ...(added.length > 0 ? [addedLines(cellsOf(last), added)] : []),
    ],
    guards: lines.map((line) => sameFormulas(cellsOf(line), [line.cells])),
  };
}

function mendedCells(range: Excel.Range, before: readonly CellValue[], after: readonly CellValue[]): readonly Change[] {
  return after.flatMap((content, column) => {
    if (content === before[column]) return [];
    const cell = range.getCell(0, column);
    const change = cellsChange(cell, [[content]]);
    return [undoable(change, () => ({ undo: ({ old, now }) => [cellUndo(cell, old[0]![0]!, now[0]![0]!)] }))];
  });
}

function addedLines(above: Excel.Range, lines: readonly (readonly CellValue[])[]): Change {
  return undoable(insertedRowsChange(above, lines), () => ({
    undo: ({ rows, now }) => [insertedRowsUndo(rows, now)],
  }));
}
