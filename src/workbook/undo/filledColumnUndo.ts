import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { numberRuns, numbersIn, type NumberRun } from '../../domain/numberRuns';
import { queueAreas } from '../cells/queueAreas';
import { inAnyRow, inRow } from '../cells/sameCells';
import { queueContents } from '../changes/cellsChange';
import type { Remaining, Undo } from '../changes/Change';
import { filledColumnChange, type Filling } from '../changes/filledColumnChange';
import type { Guard } from '../guards/Guard';
import { lookForOthers } from './lookForOthers';
import { stillInPlace } from './stillInPlace';

/**
 * Gives the cells of a column back the formula they had, or none; those that hold another one than the rest were
 * changed by somebody and stay. Rows that somebody added below got our formula from Excel: they get the old one as well.
 * @param cells whose place was read
 * @param old its formula is '' where none stood
 * @param isLong true for more formulas than one request may bring
 */
export function filledColumnUndo(cells: Excel.Range, old: Filling, isLong: boolean): Undo {
  const inPlace = stillInPlace(cells);
  const hasFormula = old.formula !== '';
  return {
    ranges: [cells],
    look: () => {
      const found = queueFilled(toLastUsed(cells), isLong);
      const isInPlace = inPlace();
      cells.load('rowIndex,columnIndex,rowCount,address');
      const remaining = (seen: FilledCells, elsewhere: readonly number[]): Remaining => {
        const { rowIndex, rowCount, columnIndex, address } = cells;
        const { sheet } = placeOf(address);
        const others = [...seen.others, ...elsewhere].sort((a, b) => a - b);
        const theirs = new Set(elsewhere);
        // What somebody began below goes on as it is.
        const end = others.find((row) => row >= rowCount) ?? Infinity;
        const ours = numberRuns(numbersIn(seen.ours).filter((row) => row < end && !theirs.has(row)));
        return {
          first: ours.map(({ first, last }) => {
            const formula = String(inRow(old.formula, rowIndex + 1, rowIndex + first + 1));
            const run = cells.getCell(first, 0).getResizedRange(last - first, 0);
            return filledColumnChange(run, { ...old, formula }, 'filled');
          }),
          changes: [],
          guards: [...(hasFormula ? [inPlace] : []), stillFilled(cells, isLong, seen)],
          left: others
            .filter((row) => row < rowCount)
            .map((row) => `${sheet}!${cellAddress(rowIndex + row, columnIndex)}`),
        };
      };
      return () => {
        if (hasFormula && !isInPlace()) return { changes: [], guards: [], left: [cells.address] };
        const seen = found();
        if (!isLong) return remaining(seen, []);
        return lookForOthers(cells.getCell(0, 0), seen.ours, (others) => remaining(seen, others));
      };
    },
  };
}

/** From the first of some cells of a column to the last one that is used. */
function toLastUsed(cells: Excel.Range): Excel.Range {
  return cells.getBoundingRect(cells.getEntireColumn().getUsedRange(true).getLastCell());
}

/** Cells of a column, by how far below the first one they are; blank ones are not told. */
interface FilledCells {
  /** Those that hold our formula. */
  readonly ours: readonly NumberRun[];
  readonly others: readonly number[];
}

/** Queues which cells of a column hold the first formula in it; of a long column any formula. */
function queueFilled(cells: Excel.Range, isLong: boolean): () => FilledCells {
  return isLong ? queueKinds(cells) : queueEach(cells);
}

function queueKinds(cells: Excel.Range): () => FilledCells {
  const [formulas, constants] = [queueAreas(cells, 'Formulas'), queueAreas(cells, 'Constants')];
  const place = cells.getCell(0, 0);
  place.load('rowIndex');
  const rowsOf = (areas: ReturnType<typeof formulas>): readonly NumberRun[] =>
    areas.map(({ top, bottom }) => ({ first: top - place.rowIndex, last: bottom - place.rowIndex }));
  return () => ({ ours: rowsOf(formulas()), others: numbersIn(rowsOf(constants())) });
}

function queueEach(cells: Excel.Range): () => FilledCells {
  const contents = queueContents(cells);
  const place = cells.getCell(0, 0);
  place.load('rowIndex');
  return () => {
    const found = contents().map(([content], row) => inAnyRow(content as CellValue, place.rowIndex + row + 1));
    const filled = [...found.keys()].filter((row) => found[row] !== '');
    const formula = found.find((text) => text.startsWith('='));
    const isOurs = (row: number): boolean => found[row] === formula;
    return { ours: numberRuns(filled.filter(isOurs)), others: filled.filter((row) => !isOurs(row)) };
  };
}

/** Nobody added rows below since, or entered anything. */
function stillFilled(cells: Excel.Range, isLong: boolean, seen: FilledCells): Guard {
  return () => {
    const now = queueFilled(toLastUsed(cells), isLong);
    return () => JSON.stringify(now()) === JSON.stringify(seen);
  };
}
