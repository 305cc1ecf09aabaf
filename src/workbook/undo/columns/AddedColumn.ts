import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { ColumnBelow } from '../belowHeader';

/** A column of ours that was put beside others, or among them. */
export interface AddedColumn {
  /** Its header cell. */
  readonly header: Excel.Range;
  readonly title: CellValue;
  /** Undefined beside cells that are no table. */
  readonly tableId: string | undefined;
  /** What the sheet's column was like before; 0-based, in points. */
  readonly place: { readonly column: number; readonly width: number };
  /** Its cells; no table's, whose columns go with their headers. */
  readonly whole?: Excel.Range;
  /** True where what stood in its place, or right of its table, moved to the right and moves back. */
  readonly isInserted?: boolean;
  /** How many columns were put in left of it after it. */
  readonly shifted?: number;
  /** How far below the header the first cell stands that is not as we wrote it; undefined for none. */
  foreign(column: ColumnBelow): number | undefined;
  /**
   * How far below the header cells stand that go one by one where the column stays; left out, it stays as it is unless its
   * header alone is somebody's.
   */
  ours?(column: ColumnBelow): readonly number[];
  /** True for more live formulas than one request may bring. */
  readonly isLong?: boolean | undefined;
  /** How far below the header the first row stands. */
  readonly above?: number;
}
