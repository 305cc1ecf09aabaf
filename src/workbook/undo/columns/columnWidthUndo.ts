import type { Undo } from '../../changes/Change';
import { columnWidthChange } from '../../changes/columns/columnWidthChange';

/** Gives a column its width back. @param points undefined for one whose width is as it was */
export function columnWidthUndo(cell: Excel.Range, points: number | undefined): readonly Undo[] {
  if (points === undefined) return [];
  return [{ ranges: [cell], look: () => () => ({ changes: [columnWidthChange(cell, points)], guards: [], left: [] }) }];
}
