import { numberRuns } from '../../domain/numberRuns';
import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { followLines } from '../cells/followLines';
import { queueContents, type CellContents } from '../changes/queueContents';
import type { Undo } from '../changes/Change';
import { removedRowsChange } from '../changes/removedRowsChange';
import { stillHolds } from './cellsUndo';

/**
 * Takes rows out again that were put in: those that still hold what we wrote, and nothing in columns of others, where
 * nothing stands beside them.
 */
export function insertedRowsUndo(rows: Excel.Range, written: CellContents): Undo {
  return {
    ranges: [rows],
    look: () => {
      const contents = queueContents(rows);
      const used = rows.getEntireRow().getUsedRangeOrNullObject(true);
      used.load('columnCount');
      rows.load('address,columnCount,rowIndex,columnIndex');
      return () => {
        const found = contents();
        const isAlone = !used.isNullObject && used.columnCount <= rows.columnCount;
        const isOurs = rowsOfOurs(found, written);
        const ours = [...found.keys()].filter((row) => isAlone && isOurs(row));
        const { sheet } = placeOf(rows.address);
        const runs = numberRuns(ours).map(({ first, last }) => ({
          cells: rows.getRow(first).getResizedRange(last - first, 0),
          held: found.slice(first, last + 1),
        }));
        return {
          // From the bottom up, which moves nothing that comes later.
          changes: runs.toReversed().map(({ cells, held }) => removedRowsChange(cells, held.length)),
          guards: runs.map(({ cells, held }) => stillHolds(cells, held)),
          left: [...found.keys()]
            .filter((row) => !ours.includes(row) && found[row]!.some((cell) => cell !== ''))
            .map((row) => `${sheet}!${cellAddress(rows.rowIndex + row, rows.columnIndex)}`),
        };
      };
    },
  };
}

/** Tells which rows hold what was written, and are blank in columns that others inserted. */
function rowsOfOurs(found: CellContents, written: CellContents): (row: number) => boolean {
  const [seen, ours] = [shapesOf(found), shapesOf(written)];
  const { rows, columns } = followLines(seen, ours);
  return (row) => {
    const line = ours[rows[row] ?? -1];
    return line !== undefined && seen[row]!.every((cell, at) => cell === (line[columns[at] ?? -1] ?? ''));
  };
}

/** A formula leads to other letters once columns were inserted left of what it leads to. */
function shapesOf(contents: CellContents): readonly (readonly CellValue[])[] {
  return contents.map((line) =>
    line.map((cell) => (typeof cell === 'string' ? cell.replace(/\$[A-Z]+/g, '$') : cell!)),
  );
}
