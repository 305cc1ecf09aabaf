import type { CellFormula } from '../cells/CellFormula';
import type { SheetContent } from './readSheet';
import type { XmlElement } from '../xml/XmlElement';
import { intersectAreas, rowCount, type Area } from '../cells/Area';
import { Cell, NEVER_COMPUTED, REWRITTEN, type CellValue } from '../cells/Cell';
import { shiftSpan, takesPart, type Shift } from '../cells/Shift';
import { measureUsedArea } from '../cells/measureUsedArea';
import { Columns } from './Columns';
import { SheetRow } from '../cells/SheetRow';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet needs of its workbook. */
export interface SheetHost {
  /** The generation an edit made now belongs to. */
  readonly generation: number;
  formulasChanged(): void;
}

/** One worksheet: its cells and rows, read from the part when first touched. */
export class Sheet {
  /** The generation in which rows or columns were last inserted or deleted. */
  shiftedAt = 0;
  private loaded: SheetContent | undefined;
  private cellsChanged = false;
  /** Formulas whose cell in the file no longer spells them out for the cells that only refer to it. */
  private readonly orphanedFormulas = new Set<CellFormula>();
  private readonly usedAreas = new Map<'values' | 'cells', Area | undefined>();

  constructor(
    private readonly host: SheetHost,
    /** The `<sheet>` element in the workbook part. */
    readonly entry: XmlElement,
    readonly path: string,
    private readonly load: () => SheetContent,
  ) {}

  /** The form Excel's own ids have. */
  get id(): string {
    return `{00000000-0001-0000-${Number(this.entry.attributes['sheetId']).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  get name(): string {
    return this.entry.attributes['name'] ?? '';
  }

  get visibility(): SheetVisibility {
    const { state } = this.entry.attributes;
    return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  }

  get content(): SheetContent {
    return (this.loaded ??= this.load());
  }

  /** @throws FileError when the part is missing or damaged */
  requireReadable(): void {
    void this.content;
  }

  get sections(): SheetContent['sections'] {
    return this.content.sections;
  }

  /** False as long as the part in the file still says everything. */
  get isChanged(): boolean {
    return this.cellsChanged || (this.loaded?.sections.isChanged ?? false);
  }

  row(row: number): SheetRow | undefined {
    return this.content.rows.get(row);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.content.rows.get(row)?.cells[column];
  }

  /** The style a cell shows, blank ones that of their row or column. */
  styleAt(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.blankStyle(row, column);
  }

  blankStyle(row: number, column: number): number {
    return this.row(row)?.style ?? new Columns(this).style(column) ?? 0;
  }

  /** The rows that exist inside an area, in order when the area is small against the sheet, else in no order. */
  rowsIn(area: Area): SheetRow[] {
    const { rows } = this.content;
    if (area.bottom - area.top < rows.size) {
      const places = Array.from({ length: rowCount(area) }, (_, offset) => rows.get(area.top + offset));
      return places.filter((row) => row !== undefined);
    }
    return [...rows.values()].filter(({ index }) => index >= area.top && index <= area.bottom);
  }

  setValue(row: number, column: number, value: CellValue): void {
    const existing = this.cell(row, column);
    if (!existing && value === null) return;
    if (existing && existing.value === value && !existing.formula) return;
    this.editCell(row, column).value = value;
  }

  setFormula(row: number, column: number, formula: CellFormula): void {
    const cell = this.editCell(row, column);
    cell.formula = formula;
    cell.value = null;
    cell.verifiedAt = NEVER_COMPUTED;
    this.row(row)!.hasFormulas = true;
    this.host.formulasChanged();
  }

  setStyle(row: number, column: number, style: number): void {
    if (this.styleAt(row, column) !== style) this.keepStyle(row, column).style = style;
  }

  /** The same formula with references rewritten: its value stays until it is computed again. */
  replaceFormula(row: number, column: number, formula: CellFormula): void {
    const cell = this.cell(row, column)!;
    this.orphanSharers(cell);
    cell.formula = formula;
    if (cell.verifiedAt >= 0) cell.verifiedAt = REWRITTEN;
    this.markRow(row).touchCell(column, 'cell');
    this.host.formulasChanged();
  }

  /** Moves rows or columns of cells; what points to them is not looked after here. */
  shiftCells(shift: Shift): void {
    const { rows } = this.content;
    const all = [...rows.values()];
    this.cellsChanged = true;
    this.usedAreas.clear();
    this.shiftedAt = this.host.generation;
    if (shift.axis === 'columns') {
      for (const row of all) if (takesPart({ top: row.index, bottom: row.index }, shift)) row.shiftColumns(shift);
      return;
    }
    rows.clear();
    for (const row of all) {
      const moved = shiftSpan(row.index, row.index, shift);
      if (!moved) continue;
      if (moved[0] !== row.index) row.moveTo(moved[0]);
      rows.set(row.index, row);
    }
  }

  /** A formula's freshly computed value: the cached one in the file is replaced, the formula stays. */
  setComputed(row: number, column: number, cell: Cell, value: CellValue): void {
    cell.value = value;
    cell.changedAt = this.host.generation;
    this.markRow(row).touchCell(column, 'value');
  }

  /** Gives a blank cell the style it shows as its own, so that it keeps it where it moves. */
  keepStyle(row: number, column: number): Cell {
    const cell = this.ensureCell(row, column);
    this.markRow(row).touchCell(column, 'style');
    return cell;
  }

  setRowStyle(row: number, style: number): void {
    this.editRow(row).style = style;
  }

  setRowHidden(row: number, hidden: boolean): void {
    if ((this.row(row)?.hidden ?? false) !== hidden) this.editRow(row).hidden = hidden;
  }

  /** @param height in points; `automatic` when it follows from the text, so that Excel may change it */
  setRowHeight(row: number, height: number, kind: 'custom' | 'automatic' = 'custom'): void {
    const isCustomHeight = kind === 'custom';
    const existing = this.row(row);
    if (existing?.height === height && existing.isCustomHeight === isCustomHeight) return;
    Object.assign(this.editRow(row), { height, isCustomHeight });
  }

  ensureRow(row: number): SheetRow {
    let existing = this.content.rows.get(row);
    if (!existing) {
      existing = new SheetRow(row, undefined);
      this.content.rows.set(row, existing);
    }
    return existing;
  }

  /** The smallest area around all cells with content (or, unless `valuesOnly`, any cell with a style of its own). */
  usedArea(valuesOnly = false): Area | undefined {
    const key = valuesOnly ? 'values' : 'cells';
    if (!this.usedAreas.has(key)) this.usedAreas.set(key, measureUsedArea(this.content.rows.values(), valuesOnly));
    return this.usedAreas.get(key);
  }

  /** Whole rows and columns cut down to what can hold anything. */
  clip(area: Area): Area | undefined {
    const used = this.usedArea();
    return used && intersectAreas(area, used);
  }

  private ensureCell(row: number, column: number): Cell {
    const { cells } = this.ensureRow(row);
    let cell = cells[column];
    if (!cell) {
      cell = new Cell();
      cell.style = this.blankStyle(row, column);
      cells[column] = cell;
    }
    return cell;
  }

  private editRow(row: number): SheetRow {
    const edited = this.ensureRow(row);
    this.markRow(row).touchAttributes();
    return edited;
  }

  /** The cell without its formula. */
  private editCell(row: number, column: number): Cell {
    const cell = this.ensureCell(row, column);
    if (cell.formula) {
      this.orphanSharers(cell);
      this.host.formulasChanged();
    }
    cell.formula = undefined;
    cell.formulaKind = 'normal';
    cell.changedAt = this.host.generation;
    const edited = this.markRow(row);
    edited.changedAt = this.host.generation;
    edited.touchCell(column, 'cell');
    return cell;
  }

  private markRow(row: number): SheetRow {
    this.cellsChanged = true;
    this.usedAreas.clear();
    return this.content.rows.get(row)!;
  }

  /** To be told before a formula goes away or changes: other cells of the file may only refer to it. */
  orphanSharers(cell: Cell): void {
    const shared = this.content.sharedMasters.get(cell);
    if (shared) this.orphanedFormulas.add(shared);
  }

  /** Marks the cells whose formula the file no longer spells out anywhere; they will be written anew. */
  touchOrphans(): void {
    if (this.orphanedFormulas.size === 0) return;
    for (const row of this.content.rows.values()) {
      row.cells.forEach((cell, column) => {
        if (cell?.formula && this.orphanedFormulas.has(cell.formula)) row.touchCell(column, 'cell');
      });
    }
  }
}
