import type { Cell } from './Cell';

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
  private readonly dirtyCells = new Map<number, CellChange>();
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

  /** What of a cell must be written; undefined when the file's text still holds. */
  cellChange(column: number): CellChange | undefined {
    return this.isMoved ? 'cell' : this.dirtyCells.get(column);
  }

  touchCell(column: number, change: CellChange): void {
    const before = this.dirtyCells.get(column);
    if (before === undefined || EXTENT.indexOf(change) > EXTENT.indexOf(before)) this.dirtyCells.set(column, change);
  }

  touchAttributes(): void {
    this.attributesDirty = true;
  }

  moveTo(index: number): void {
    this.index = index;
    this.isMoved = true;
  }
}
