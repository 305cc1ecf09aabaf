import {
  isFormula,
  lineFor,
  notCounting,
  progressLines,
  type ProgressLine,
} from '../../recognition/checklist/progressLines';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { textForCell } from '../../recognition/cells/textForCell';
import { cellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../changes/GuardedPlan';
import { insertedRowsChange } from '../changes/removedRowsChange';
import { undoable } from '../changes/undoable';
import { copiedLook } from '../tabChanges/copiedLook';
import { sameFormulas } from '../guards/sameFormulas';
import { cellUndo } from '../undo/cellsUndo';
import { insertedRowsUndo } from '../undo/insertedRowsUndo';

/** A service whose items are counted. */
export interface CountedService {
  /** What its ids begin with: "EXCHANGE". */
  readonly prefix: string;
  readonly name: string;
}

/** A line as it stands on the Start tab. */
export interface StandingLine extends ProgressLine {
  /** Blank rows right below it that lines may go into: a run that was cut left them. */
  readonly blankBelow: number;
}

/** Queues the lines of the Start tab that count items; call the result after the next sync. */
export function queueProgress(context: Excel.RequestContext, sheet: string): () => readonly StandingLine[] {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  used.load('formulas,rowIndex,columnIndex');
  return () => {
    if (used.columnIndex !== 0) return [];
    const rows = used.formulas as CellValue[][];
    return progressLines(rows).map((line, index, { length }) => ({
      ...line,
      row: line.row + used.rowIndex,
      // One blank row is what sets the next section off.
      blankBelow: Math.max(blankRows(rows.slice(line.row + 1)) - Number(index === length - 1), 0),
    }));
  };
}

/** How many rows are blank before the first that is not. */
function blankRows(rows: readonly (readonly CellValue[])[]): number {
  return Math.max(
    rows.findIndex((row) => row.some((cell) => cell !== '')),
    0,
  );
}

/**
 * Lines for services that none counts yet, each where its service comes, and counts that leave out words they did not
 * know.
 * @param services in the order they come
 * @param notCounted words for rows that count nowhere
 */
export function progressChanges(
  context: Excel.RequestContext,
  { sheet, lines }: { readonly sheet: string; readonly lines: readonly StandingLine[] },
  services: readonly CountedService[],
  notCounted: readonly string[],
): GuardedPlan {
  if (lines.length === 0) return NOTHING_TO_WRITE;
  const cellsOf = ({ row, cells }: Pick<ProgressLine, 'row' | 'cells'>): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, cells.length);
  const mended = (line: readonly CellValue[]): CellValue[] =>
    line.map((cell) => (isFormula(cell) ? notCounting(String(cell), notCounted) : cell));
  const added = newLines(lines, services, ({ prefix, name }) => mended(lineFor(lines, prefix, textForCell(name))));
  const filled = added.flatMap(({ above, filled: rows }) =>
    rows.map((cells, index): FilledLine => {
      const range = cellsOf({ row: above.row + 1 + index, cells });
      return { model: cellsOf(above), range, blank: cells.map(() => ''), cells };
    }),
  );
  // From below, so that the places above stay what they are.
  const inserted = added.filter((each) => each.inserted.length > 0).reverse();
  return {
    changes: [
      ...lines.flatMap((line) => mendedCells(cellsOf(line), line.cells, mended(line.cells))),
      ...filled.flatMap(filledCells),
      ...inserted.map(({ above, filled: { length }, inserted: rows }) =>
        addedLines(cellsOf({ ...above, row: above.row + length }), rows),
      ),
    ],
    guards: [
      ...lines.map((line) => sameFormulas(cellsOf(line), [line.cells])),
      ...filled.map(({ range, blank }) => sameFormulas(range, [blank])),
    ],
  };
}

/** Lines that are new, by the one they follow. */
interface NewLines {
  readonly above: StandingLine;
  /** Into blank rows. */
  readonly filled: readonly (readonly CellValue[])[];
  readonly inserted: readonly (readonly CellValue[])[];
}

/** The lines that are missing, each below that of the service before, else below the last one. */
function newLines(
  lines: readonly StandingLine[],
  services: readonly CountedService[],
  cellsOf: (service: CountedService) => readonly CellValue[],
): readonly NewLines[] {
  let above = lines.at(-1)!;
  const following = new Map<StandingLine, CountedService[]>();
  for (const service of services) {
    const line = lines.find(({ prefix }) => prefix === service.prefix);
    if (line) above = line;
    else following.set(above, [...(following.get(above) ?? []), service]);
  }
  const inOrder = [...following].sort(([one], [other]) => one.row - other.row);
  return inOrder.map(([line, missing]) => {
    const cells = missing.map(cellsOf);
    return { above: line, filled: cells.slice(0, line.blankBelow), inserted: cells.slice(line.blankBelow) };
  });
}

/** A blank row that becomes a line. */
interface FilledLine {
  readonly model: Excel.Range;
  readonly range: Excel.Range;
  readonly blank: readonly CellValue[];
  readonly cells: readonly CellValue[];
}

function filledCells({ model, range, blank, cells }: FilledLine): readonly Change[] {
  return [copiedLook(range, model), ...mendedCells(range, blank, cells)];
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
    undo: ({ rows, now }) => (rows ? [insertedRowsUndo(rows, now)] : []),
  }));
}
