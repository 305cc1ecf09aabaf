import { areaOf, columnCount, rowCount, type Area } from '../cells/Area';
import type { CellValue } from '../cells/Cell';
import { heightOf, withTail } from './arrays';
import { Reference, isMatrix, type Matrix, type Operand } from './values';
import type { Workspace } from './Workspace';

/** A list of cells one of which is looked for. */
export interface Vector {
  readonly length: number;
  at(index: number): CellValue;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A range or array whose cells are read one by one, so that a lookup reads no more than it needs. */
export class Grid {
  private constructor(
    private readonly source: Reference | Matrix,
    readonly workspace: Workspace,
    readonly size: Size,
    /** Rows and columns that can hold anything; what follows is blank (of an array: like its last row). */
    readonly used: Size,
  ) {}

  static of(operand: Reference | Matrix, workspace: Workspace): Grid {
    if (operand instanceof Reference) return Grid.ofReference(operand, workspace);
    const columns = operand[0]?.length ?? 0;
    const size = { rows: heightOf(operand), columns };
    return new Grid(operand, workspace, size, { rows: operand.length, columns });
  }

  private static ofReference(reference: Reference, workspace: Workspace): Grid {
    const { area } = reference;
    const clipped = workspace.clip(reference)?.area;
    const used = clipped
      ? { rows: clipped.bottom - area.top + 1, columns: clipped.right - area.left + 1 }
      : { rows: 0, columns: 0 };
    return new Grid(reference, workspace, { rows: rowCount(area), columns: columnCount(area) }, used);
  }

  get reference(): Reference | undefined {
    return isMatrix(this.source) ? undefined : this.source;
  }

  at(row: number, column: number): CellValue {
    if (isMatrix(this.source)) return this.source[Math.min(row, this.source.length - 1)]?.[column] ?? null;
    const { sheet, area } = this.source;
    return this.workspace.knownValue(sheet, area.top + row, area.left + column);
  }

  /** A part, 0-based; a whole row or column when the other side is undefined. */
  part(row: number | undefined, column: number | undefined): Operand {
    const { rows, columns } = this.size;
    const area = areaOf(row ?? 0, column ?? 0, row === undefined ? rows : 1, column === undefined ? columns : 1);
    return isMatrix(this.source) ? this.slice(this.source, area) : this.moved(this.source, area);
  }

  /** The same top left cell, the size of another. */
  resized({ rows, columns }: Size): Grid {
    const { reference } = this;
    return reference ? Grid.ofReference(this.moved(reference, areaOf(0, 0, rows, columns)), this.workspace) : this;
  }

  isSizeOf({ size }: Grid): boolean {
    return this.size.rows === size.rows && this.size.columns === size.columns;
  }

  column(index: number): Vector {
    return { length: this.used.rows, at: (row) => this.at(row, index) };
  }

  row(index: number): Vector {
    return { length: this.used.columns, at: (column) => this.at(index, column) };
  }

  /** The one row or column it is; undefined when it is neither. */
  vector(): Vector | undefined {
    if (this.size.columns === 1) return this.column(0);
    return this.size.rows === 1 ? this.row(0) : undefined;
  }

  private moved({ sheet, area }: Reference, part: Area): Reference {
    return new Reference(sheet, areaOf(area.top + part.top, area.left + part.left, rowCount(part), columnCount(part)));
  }

  private slice(source: Matrix, area: Area): Operand {
    const rows = source.slice(area.top, area.bottom + 1).map((line) => line.slice(area.left, area.right + 1));
    const isOneCell = rows.length === 1 && rows[0]!.length === 1;
    return isOneCell ? rows[0]![0]! : withTail(rows, area.bottom + 1 - area.top - rows.length);
  }
}
