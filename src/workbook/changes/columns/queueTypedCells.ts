import { contentsOf, type CellContents } from '../queueContents';

/** Cells below one another that hold no formulas. */
export interface TypedCells {
  /** Of the first of them, 0-based in the sheet. */
  readonly row: number;
  readonly contents: CellContents;
  readonly numberFormat: string[][];
}

/**
 * Queues what somebody typed into a column of live formulas, which are not read: long ones weigh much. Call the result
 * after the sync.
 */
export function queueTypedCells(column: Excel.Range): () => readonly TypedCells[] {
  const found = column.getSpecialCellsOrNullObject('Constants');
  found.load(
    'areas/items/formulas,areas/items/values,areas/items/valueTypes,areas/items/numberFormat,areas/items/rowIndex,areas/items/columnIndex',
  );
  const whole = column.getResizedRange(0, 0);
  whole.load('rowIndex,columnIndex,rowCount');
  return () => {
    if (found.isNullObject) return [];
    const last = whole.rowIndex + whole.rowCount - 1;
    // Excel looks for the special cells of a single cell in the whole sheet.
    const isWithin = ({ rowIndex, columnIndex }: Excel.Range): boolean =>
      columnIndex === whole.columnIndex && rowIndex >= whole.rowIndex && rowIndex <= last;
    return found.areas.items.filter(isWithin).map((area) => ({
      row: area.rowIndex,
      contents: contentsOf(area).slice(0, last - area.rowIndex + 1),
      numberFormat: (area.numberFormat as string[][]).slice(0, last - area.rowIndex + 1),
    }));
  };
}
