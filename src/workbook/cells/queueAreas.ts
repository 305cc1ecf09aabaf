import { columnsOfCells, rowsOfAreas } from '../../recognition/cells/cellAddress';
import type { CellArea } from '../../recognition/cells/WorkbookSnapshot';

/**
 * Queues where cells hold formulas, or what somebody typed, without reading them: long formulas weigh much. Call the
 * result after the sync for blocks of cells; 0-based.
 */
export function queueAreas(cells: Excel.Range, kind: 'Formulas' | 'Constants'): () => readonly CellArea[] {
  const found = cells.getSpecialCellsOrNullObject(kind);
  found.load('address');
  const whole = cells.getResizedRange(0, 0);
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (found.isNullObject ? [] : areasIn(found.address).flatMap((area) => within(area, whole)));
}

function areasIn(address: string): readonly CellArea[] {
  // The name of a sheet may read like an address.
  const cells = address.replaceAll(/'(?:[^']|'')*'/g, '');
  return [...cells.matchAll(/!([$A-Z\d:]+)(?=,|$)/g)].map(([, cells]) => {
    const [{ first: left, last: right }, [rows]] = [columnsOfCells(cells!)!, rowsOfAreas(cells!)];
    return { top: rows!.first - 1, left, bottom: rows!.last - 1, right };
  });
}

/** Excel looks for the special cells of a single cell in the whole sheet. */
function within(
  { top, left, bottom, right }: CellArea,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): readonly CellArea[] {
  const area = {
    top: Math.max(top, rowIndex),
    left: Math.max(left, columnIndex),
    bottom: Math.min(bottom, rowIndex + rowCount - 1),
    right: Math.min(right, columnIndex + columnCount - 1),
  };
  return area.top <= area.bottom && area.left <= area.right ? [area] : [];
}
