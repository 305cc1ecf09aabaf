import type { Cell } from './Cell';
import { LAST_COLUMN } from './Area';
import { shiftSpan, type Shift } from './Shift';

/** How much of a cell must be written anew: its style; its value too (the formula stays as the file spells it); all. */
export type CellChange = 'style' | 'value' | 'cell';

const EXTENT: readonly CellChange[] = ['style', 'value', 'cell'];

/** One row that exists in the file or was written to. */
export class SheetRow {
  /** Sparse, by 0-based column. */
  readonly cells: (Cell | undefined)[] = [];
  hidden = false;
  /** Height in points; undefined is the sheet's default. */
  height: number | undefined = undefined;
  isCustomHeight = false;
  style: number | undefined = undefined;
  /** Highest generation in which a cell of the row was edited. */
  changedAt = 0;
  hasFormulas = false;
  private dirtyCells = new Map<number, CellChange>();
  /** Once columns were moved: for each column the one it has in the file. */
  private origins: (number | undefined)[] | undefined = undefined;
  private isMoved = false;
  private attributesDirty = false;

  constructor(
    /** 0-based */
    public index: number,
    /** Where the row stands in the part's text; undefined for a new row. */
    public source: { readonly start: number; readonly end: number } | undefined,
  ) {}

  get isDirty(): boolean {
    return this.attributesDirty || this.isMoved || this.dirtyCells.size > 0 || this.source === undefined;
  }

  /** What of a cell must be written; undefined when the file's text still holds, but for the address. */
  cellChange(column: number): CellChange | undefined {
    return this.dirtyCells.get(column);
  }

  /** The column a cell has in the file; undefined for one that is not there. */
  originOf(column: number): number | undefined {
    return this.origins ? this.origins[column] : column;
  }

  touchCell(column: number, change: CellChange): void {
    const before = this.dirtyCells.get(column);
    if (before === undefined || EXTENT.indexOf(change) > EXTENT.indexOf(before)) this.dirtyCells.set(column, change);
  }

  touchAttributes(): void {
    this.attributesDirty = true;
  }

  shiftColumns(shift: Shift): void {
    if (this.cells.length <= shift.at) return;
    this.origins ??= this.cells.map((_, column) => column);
    shiftArray(this.cells, shift);
    shiftArray(this.origins, shift);
    const dirty = [...this.dirtyCells].flatMap(([column, change]) => {
      const moved = shiftSpan(column, column, shift);
      return moved ? [[moved[0], change] as const] : [];
    });
    this.dirtyCells = new Map(dirty);
    this.isMoved = true;
  }

  moveTo(index: number): void {
    this.index = index;
    this.isMoved = true;
  }
}

/** Moves the entries of a sparse array; holes stay holes. */
function shiftArray<T>(array: (T | undefined)[], { kind, at, count }: Shift): void {
  if (kind === 'delete') {
    array.splice(at, count);
    return;
  }
  const moved = array.slice(at);
  array.length = at;
  moved.forEach((entry, offset) => {
    if (at + count + offset <= LAST_COLUMN) array[at + count + offset] = entry;
  });
}
