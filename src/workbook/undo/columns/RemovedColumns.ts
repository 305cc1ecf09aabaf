import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { InputMessage } from '../../../recognition/usage/InputMessage';
import type { Highlight } from '../../../recognition/usage/formulas/usageHighlights';
import type { Texts } from '../../cells/movedFormula';
import type { CellContents } from '../../changes/queueContents';
import type { RowsBetween } from '../../changes/columns/queueColumnContents';
import type { Filling } from '../../changes/columns/filledColumnChange';
import type { KeyedRows } from '../KeyedRows';

/** A column of ours that was taken away from a tab. */
export interface RemovedColumn {
  /** 0-based from the left edge of the tab, as it was. */
  readonly index: number;
  /** What the header says. */
  readonly name: string;
  /** The defined name its header had; undefined for none. */
  readonly definedName: string | undefined;
  /** True where a request was cut before that went: it leads there still. */
  readonly hasItsName: boolean;
  /** What the header says, ready for `range.formulas`. */
  readonly header: CellValue;
  /** What its rows held, and how numbers were shown there. */
  readonly contents: CellContents;
  readonly numberFormat: readonly (readonly string[])[];
  /** Undefined for a column of which every row was read; else its formula, and where its rows stood. */
  readonly alike: (RowsBetween & { readonly filling: Filling }) | undefined;
  /** What its header says once it is chosen. */
  readonly message: InputMessage | undefined;
  /** In points; undefined where other cells stand in its place now, which have a width of their own. */
  readonly width: number | undefined;
}

export interface RemovedColumns {
  /** From left to right. */
  readonly columns: readonly RemovedColumn[];
  /** What is left of the tab, from its header to its last row. */
  readonly block: Excel.Range;
  readonly headers: readonly Texts[];
  readonly rows: KeyedRows;
  readonly place: RemovedPlace;
  /** Undefined for cells that are no table. */
  readonly tableId: string | undefined;
  /** How many of them, and of those that stayed where a request was cut, the table let go of. */
  readonly letGo: number;
  /** How many stayed beside the table. */
  readonly besideTable: number;
  /** True where nothing moved as they went, and nothing is to move as they come back. */
  readonly isAtTheEdge: boolean;
  readonly highlights: readonly Highlight[];
  /** Columns of the tab that they covered, from its left edge. */
  readonly highlightedColumns: number;
}

interface RemovedPlace {
  /** Where the rows and the tab began, 0-based. */
  readonly row: number;
  readonly column: number;
  /** How far below the header that was. */
  readonly below: number;
  /** How many columns the tab had. */
  readonly columns: number;
  /** How many rows of the block stood below those of the columns, and below the highlights. */
  readonly beneath: number;
  readonly belowHighlights: number;
}
