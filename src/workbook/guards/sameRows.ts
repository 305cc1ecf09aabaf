import type { NumberRun } from '../../domain/numberRuns';
import type { Guard } from './Guard';

/** Cells stand in the rows they stood in, 0-based: one of them that was cut out and put in elsewhere is none of them any more. */
export function sameRows(cells: Excel.Range, { first, last }: NumberRun): Guard {
  return () => {
    const now = cells.getResizedRange(0, 0);
    now.load('rowIndex,rowCount');
    return () => now.rowIndex === first && now.rowCount === last - first + 1;
  };
}
