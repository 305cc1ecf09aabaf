import { numberRuns } from '../../domain/numberRuns';
import { cellsChange } from '../changes/cellsChange';
import { queueEntries } from '../changes/queueContents';
import type { Undo } from '../changes/Change';
import { cellsBelow } from './belowHeader';
import { findRows, rangesOfRows, type KeyedRows } from './KeyedRows';

/** Takes live formulas out of rows of a column that had none, wherever the rows stand now. What is typed there stays. */
export function blankAgainUndo(header: Excel.Range, rows: KeyedRows): Undo {
  return {
    ranges: [header, ...rangesOfRows(rows)],
    look: () =>
      findRows(rows, ({ offsetOf, sameKeys }) => {
        const offsets = rows.keys.flatMap((_, index) => offsetOf(index) ?? []);
        const runs = numberRuns(offsets).map(({ first, last }) => {
          const cells = cellsBelow(header, first, last);
          return { cells, entries: queueEntries(cells) };
        });
        return () => ({
          first: runs.map(({ cells, entries }) =>
            cellsChange(
              cells,
              entries().map(([entry]) => [entry === null ? '' : null]),
            ),
          ),
          changes: [],
          guards: [sameKeys(offsets)],
          left: [],
        });
      }),
  };
}
