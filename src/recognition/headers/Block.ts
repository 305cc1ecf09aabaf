import type { SheetSnapshot, TableSnapshot } from '../cells/WorkbookSnapshot';

/** A block of rows under a header, all numbers 0-based. */
export interface Block<F extends string> {
  readonly sheet: SheetSnapshot;
  /** Undefined for a plain range. */
  readonly table: TableSnapshot | undefined;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Before `firstRow` when there are no rows. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** The column each field stands in; a field the sheet does not have is missing. */
  readonly columns: Readonly<Partial<Record<F, number>>>;
}
