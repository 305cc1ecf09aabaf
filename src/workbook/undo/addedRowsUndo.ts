import { numberRuns, type NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueContents } from '../changes/cellsChange';
import type { Change, Look, Undo } from '../changes/Change';
import { clearedCellsChange } from '../changes/clearedCellsChange';
import { newFormatsChange } from '../changes/newFormatsChange';
import { removedCellsChange } from '../changes/removedCellsChange';
import { tableRangeChange } from '../changes/tableRangeChange';
import { cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type FoundRows, type KeyedRows } from './KeyedRows';
import { contentsInAnyOrder } from './sameCells';

export interface AddedRows {
  /** The header from the first to the last column. */
  readonly header: Excel.Range;
  readonly rows: KeyedRows;
  /** What each row held once it was there, as `contentsInAnyOrder` tells it. */
  readonly contents: readonly string[];
  /** Undefined for rows below cells that are no table. */
  readonly tableId: string | undefined;
}

/** Takes rows away again that nobody wrote into. */
export function addedRowsUndo(added: AddedRows): Undo {
  const { header, rows, tableId } = added;
  return {
    ranges: [header, ...rangesOfRows(rows)],
    look: (context) => {
      const find = findRows(rows);
      const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
      const whole = table?.getRange() ?? header;
      whole.load('rowCount,columnCount');
      return () => lookAtRows(added, find(), { table, width: whole.columnCount, last: whole.rowCount - 1 });
    },
  };
}

/** Where the rows are now: `last` is how far below the header a table ends. */
interface Place {
  readonly table: Excel.Table | undefined;
  readonly width: number;
  readonly last: number;
}

function lookAtRows({ header, rows, contents }: AddedRows, found: FoundRows, place: Place): Look {
  const block = ({ first, last }: NumberRun): Excel.Range =>
    cellsBelow(header.getCell(0, 0), first, last).getResizedRange(0, place.width - 1);
  const expected = new Map(
    rows.keys.flatMap((_, index) => {
      const offset = found.offsetOf(index);
      return offset === undefined ? [] : [[offset, contents[index]!] as const];
    }),
  );
  const runs = numberRuns([...expected.keys()].sort((a, b) => a - b)).map((run) => ({
    run,
    contents: queueContents(block(run)),
  }));
  header.load('rowIndex');
  return () => {
    const cells = new Map(
      runs.flatMap(({ run, contents: read }) => read().map((row, index) => [run.first + index, row] as const)),
    );
    const offsets = [...expected.keys()].sort((a, b) => a - b);
    const isOurs = (offset: number): boolean =>
      contentsInAnyOrder(cells.get(offset) as readonly CellValue[], header.rowIndex + offset + 1) ===
      expected.get(offset);
    const gone = offsets.filter(isOurs);
    const left = offsets.filter((offset) => !isOurs(offset));
    return {
      changes: removed(gone, place, block),
      guards: [found.sameKeys(gone)],
      left: left.map(found.addressOf),
    };
  };
}

/** Rows at the end of a table are let go of, which moves nothing; others are taken out of it. */
function removed(
  offsets: readonly number[],
  { table, last }: Place,
  block: (run: NumberRun) => Excel.Range,
): readonly Change[] {
  const runs = numberRuns(offsets);
  if (!table) return runs.flatMap((run) => blanked(block(run)));
  const end = runs.find((run) => run.last === last);
  const others = runs.filter((run) => run !== end).reverse();
  return [
    ...(end
      ? [tableRangeChange(table, table.getRange().getResizedRange(end.first - end.last - 1, 0)), ...blanked(block(end))]
      : []),
    ...others.map((run) => removedCellsChange(block(run))),
  ];
}

function blanked(cells: Excel.Range): readonly Change[] {
  return [clearedCellsChange(cells), newFormatsChange(cells, ({ format }) => format.autofitRows())];
}
