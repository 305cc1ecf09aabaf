import { queueContents } from '../queueContents';
import type { ColumnContents } from './formulasAgainChange';

/** Where the rows of a column stand that is filled alike: so many of its cells are above and below them. */
export interface RowsBetween {
  readonly above: number;
  readonly below: number;
}

/** Queues what a column holds from its header down, and how numbers are shown there. */
export function queueColumnContents(
  column: Excel.Range,
  alike: RowsBetween | undefined,
): () => ColumnContents & { readonly numberFormat: string[][] } {
  const cells = alike ? column.getCell(0, 0).getResizedRange(alike.above - 1, 0) : column.getResizedRange(0, 0);
  const contents = queueContents(cells);
  cells.load('numberFormat');
  const first = alike && column.getCell(alike.above, 0);
  first?.load('formulas,numberFormat');
  const whole = alike && column.getResizedRange(0, 0);
  whole?.load('rowCount');
  return () => ({
    contents: contents(),
    numberFormat: cells.numberFormat as string[][],
    filled: alike && {
      filling: { formula: String(first!.formulas[0]![0]), numberFormat: String(first!.numberFormat[0]![0]) },
      rows: whole!.rowCount - alike.above - alike.below,
    },
  });
}
