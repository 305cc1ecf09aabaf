import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { cellsChange, isSameContent, queueContents, type CellContent } from '../changes/cellsChange';
import type { Change, Remaining, Undo } from '../changes/Change';
import { filledColumnChange, type Filling } from '../changes/filledColumnChange';
import type { Guard } from '../guards/Guard';
import { inAnyRow } from '../cells/sameCells';
import { stillInPlace } from './stillInPlace';

/** What cells are of the column that was filled. */
interface PartOfColumn {
  /** True for a part that fills a request of its own. */
  readonly isLarge: boolean;
  /** False for a part with others below it. */
  readonly isLast?: boolean;
}

/**
 * Gives the cells of a column back the formula they had, or none; those that hold another one than the rest were
 * changed by somebody and stay. Rows that somebody added below got our formula from Excel: they get the old one as well.
 * @param cells whose place was read
 */
export function filledColumnUndo(
  cells: Excel.Range,
  old: Filling | undefined,
  { isLarge, isLast = true }: PartOfColumn,
): Undo {
  const inPlace = stillInPlace(cells);
  return {
    ranges: [cells],
    isLarge,
    look: () => {
      const down = (): Excel.Range => (old && isLast ? toLastUsed(cells) : cells);
      const contents = queueContents(down());
      const isInPlace = inPlace();
      cells.load('rowIndex,columnIndex,rowCount,address');
      return () => {
        const found = contents().map(([content]) => content!);
        if (old && !isInPlace()) return { changes: [], guards: [], left: [cells.address] };
        const inRow = found.map((content, row) => inAnyRow(content, cells.rowIndex + row + 1));
        const other = inRow.findIndex((content, row) => row >= cells.rowCount && content !== inRow[0]);
        const filled = other < 0 ? found.length : other;
        const isOurs = inRow.slice(0, filled).map((formula) => formula !== '' && formula === inRow[0]);
        const { changes, left } = remaining(cells, found.slice(0, filled), isOurs, old);
        return { first: changes, changes: [], left, guards: [...(old ? [inPlace] : []), stillFilled(down, found)] };
      };
    },
  };
}

/** From the first of some cells of a column to the last one that is used. */
function toLastUsed(cells: Excel.Range): Excel.Range {
  return cells.getBoundingRect(cells.getEntireColumn().getUsedRange(true).getLastCell());
}

/** Nobody added rows below since, or entered anything. @param down asks for the cells anew each time */
function stillFilled(down: () => Excel.Range, found: readonly CellContent[]): Guard {
  return () => {
    const contents = queueContents(down());
    return () => {
      const now = contents();
      return now.length === found.length && now.every(([content], row) => isSameContent(content, found[row]));
    };
  };
}

/**
 * @param found of each cell from the first one on, as many as are to be given back
 * @param isOurs those that hold the formula all of ours hold
 */
function remaining(
  first: Excel.Range,
  found: readonly CellValue[],
  isOurs: readonly boolean[],
  old: Filling | undefined,
): Pick<Remaining, 'changes' | 'left'> {
  const { rowIndex, columnIndex, address } = first;
  const { sheet } = placeOf(address);
  const cells = first.getCell(0, 0).getResizedRange(found.length - 1, 0);
  // Blank rows that somebody inserted stay blank.
  const others = found.map((content, row) => [isOurs[row] ? null : content]);
  const back: Change = old
    ? filledColumnChange(cells, old, 'mixed')
    : cellsChange(
        cells,
        others.map(([content]) => [content === null ? '' : null]),
      );
  return {
    changes: [back, ...(old && isOurs.includes(false) ? [cellsChange(cells, others)] : [])],
    left: others.flatMap(([content], row) =>
      (content ?? '') === '' ? [] : [`${sheet}!${cellAddress(rowIndex + row, columnIndex)}`],
    ),
  };
}
