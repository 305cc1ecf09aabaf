import { cellAddress, placeOf } from '../../../recognition/cells/cellAddress';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { numberRuns, numbersIn, type NumberRun } from '../../../domain/numberRuns';
import type { KeptTab } from '../../cells/KeptTab';
import { movedFormula, queuePlace, type CellPlace } from '../../cells/movedFormula';
import { queueAreas } from '../../cells/queueAreas';
import { inAnyRow, inRow } from '../../cells/sameCells';
import { queueContents } from '../../changes/queueContents';
import type { Change, Remaining, Undo } from '../../changes/Change';
import { filledColumnChange, type Filling } from '../../changes/columns/filledColumnChange';
import type { Guard } from '../../guards/Guard';
import { sameCellPlace } from '../../guards/sameCellPlace';
import { lookForOthers } from '../lookForOthers';

/** A column that was filled, and what it held before. */
export interface FilledCells {
  /** Their place was read. */
  readonly cells: Excel.Range;
  /** What stands above them. */
  readonly header: Excel.Range;
  /** Its formula is '' where none stood. */
  readonly old: Filling;
  /** Where that stood. */
  readonly place: CellPlace;
  /** True for more formulas than one request may bring. */
  readonly isLong: boolean;
}

/**
 * Gives the cells of a column back the formula they had, or none, wherever others moved them; those that hold another one
 * than the rest were changed by somebody and stay. Rows that somebody added got our formula from Excel: they get the old
 * one as well.
 * @param tab whose headers say which columns the formula leads to
 */
export function filledColumnUndo(filled: FilledCells, tab: Pick<KeptTab, 'block'>): Undo {
  const { cells, header, old, isLong } = filled;
  return {
    ranges: [cells, header, tab.block],
    look: () => {
      const column = belowHeader(header);
      const found = queueFilled(column, isLong);
      const place = queuePlace(column, tab);
      column.load('rowIndex,columnIndex,address');
      cells.load('rowIndex,rowCount');
      const remaining = (seen: FoundCells, elsewhere: readonly number[]): Remaining => {
        const formula = movedFormula(old.formula, filled.place, place());
        if (formula === undefined) return { changes: [], guards: [], left: [column.address] };
        // A run that was cut may have filled the first of them only.
        const others = seen.others.filter((row) => !seen.holds(row, formula));
        const { ours, left } = asTheyWere(filled, column, { ...seen, others }, elsewhere);
        return {
          first: ours.map((run) => filledAgain(column, run, { ...old, formula })),
          changes: [],
          guards: [stillFilled(header, isLong, seen), sameCellPlace(column, tab, place())],
          left,
        };
      };
      return () => {
        const seen = found();
        if (!isLong) return remaining(seen, []);
        return lookForOthers(column.getCell(0, 0), seen.ours, (others) => remaining(seen, others));
      };
    },
  };
}

/** What of a column is ours still, and the addresses of what is not. @param elsewhere formulas that read otherwise */
function asTheyWere(
  { cells }: FilledCells,
  { rowIndex, columnIndex, address }: Excel.Range,
  seen: FoundCells,
  elsewhere: readonly number[],
): { readonly ours: readonly NumberRun[]; readonly left: readonly string[] } {
  const { sheet } = placeOf(address);
  const count = cells.rowIndex + cells.rowCount - rowIndex;
  const others = [...seen.others, ...elsewhere].sort((a, b) => a - b);
  const theirs = new Set(elsewhere);
  // What somebody began below goes on as it is.
  const end = others.find((row) => row >= count) ?? Infinity;
  return {
    ours: numberRuns(numbersIn(seen.ours).filter((row) => row < end && !theirs.has(row))),
    left: others.filter((row) => row < count).map((row) => `${sheet}!${cellAddress(rowIndex + row, columnIndex)}`),
  };
}

/** @param filling its formula is that of the column's first row */
function filledAgain(column: Excel.Range, { first, last }: NumberRun, filling: Filling): Change {
  const run = column.getCell(first, 0).getResizedRange(last - first, 0);
  const { rowIndex } = column;
  const formula = String(inRow(filling.formula, rowIndex + 1, rowIndex + first + 1));
  return filledColumnChange(run, { ...filling, formula }, 'filled');
}

/** A column from below its header to the last cell that is used: rows may have come in above those that were filled. */
function belowHeader(header: Excel.Range): Excel.Range {
  const first = header.getOffsetRange(1, 0);
  return first.getBoundingRect(first.getEntireColumn().getUsedRange(true).getLastCell());
}

/** Cells of a column, by how far below the first one they are; blank ones are not told. */
interface FoundCells {
  /** Those that hold our formula. */
  readonly ours: readonly NumberRun[];
  readonly others: readonly number[];
  /** True where a cell is known to hold what reads so in the first row. */
  holds(row: number, formula: string): boolean;
}

/** Queues which cells of a column hold the first formula in it; of a long column any formula. */
function queueFilled(cells: Excel.Range, isLong: boolean): () => FoundCells {
  return isLong ? queueKinds(cells) : queueEach(cells);
}

function queueKinds(cells: Excel.Range): () => FoundCells {
  const [formulas, constants] = [queueAreas(cells, 'Formulas'), queueAreas(cells, 'Constants')];
  const place = cells.getCell(0, 0);
  place.load('rowIndex');
  const rowsOf = (areas: ReturnType<typeof formulas>): readonly NumberRun[] =>
    areas.map(({ top, bottom }) => ({ first: top - place.rowIndex, last: bottom - place.rowIndex }));
  return () => ({ ours: rowsOf(formulas()), others: numbersIn(rowsOf(constants())), holds: () => false });
}

function queueEach(cells: Excel.Range): () => FoundCells {
  const contents = queueContents(cells);
  const place = cells.getCell(0, 0);
  place.load('rowIndex');
  return () => {
    const found = contents().map(([content], row) => inAnyRow(content as CellValue, place.rowIndex + row + 1));
    const filled = [...found.keys()].filter((row) => found[row] !== '');
    const formula = found.find((text) => text.startsWith('='));
    const isOurs = (row: number): boolean => found[row] === formula;
    return {
      ours: numberRuns(filled.filter(isOurs)),
      others: filled.filter((row) => !isOurs(row)),
      holds: (row, text) => found[row] === inAnyRow(text, place.rowIndex + 1),
    };
  };
}

/** Nobody added rows below since, or entered anything. */
function stillFilled(header: Excel.Range, isLong: boolean, seen: FoundCells): Guard {
  return () => {
    const now = queueFilled(belowHeader(header), isLong);
    return () => JSON.stringify(now()) === JSON.stringify(seen);
  };
}
