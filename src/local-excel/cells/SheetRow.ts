import type { Cell } from './Cell';
import { LAST_COLUMN } from './Area';
import { shiftSpan, type Shift } from './Shift';

/** How much of a cell must be written anew: its style; its value too (the formula stays as the file spells it); all. */
export type CellChange = 'style' | 'value' | 'cell';

const EXTENT: readonly CellChange[] = ['style', 'value', 'cell'];

/** Where a row stands in the part's text; `tagEnd` is behind its opening tag. */
export interface RowSource {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

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
  private isMoved = false;
  private attributesDirty = false;

  constructor(
    /** 0-based */
    public index: number,
    /** Undefined for a new row. */
    public source: RowSource | undefined,
  ) {}

  get isDirty(): boolean {
    return this.attributesDirty || this.isMoved || this.dirtyCells.size > 0 || this.source === undefined;
  }

  /** What of a cell must be written; undefined when the file's text still holds, but for the address. */
  cellChange(column: number): CellChange | undefined {
    return this.dirtyCells.get(column);
  }

  touchCell(column: number, change: CellChange): void {
    const before = this.dirtyCells.get(column);
    if (before === undefined || EXTENT.indexOf(change) > EXTENT.indexOf(before)) this.dirtyCells.set(column, change);
  }

  /** True when the opening tag in the file still holds but for the row's number. */
  get hasOwnTag(): boolean {
    return this.source !== undefined && !this.attributesDirty;
  }

  touchAttributes(): void {
    this.attributesDirty = true;
  }

  shiftColumns(shift: Shift): void {
    if (this.cells.length <= shift.at) return;
    shiftArray(this.cells, shift);
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
