import { decodeExcelEscapes } from '../xml/excelEscapes';
import { childElement, childElements, createElement, elements, ensureChild, type XmlElement } from '../xml/XmlElement';
import type { OpcPackage } from '../file/OpcPackage';
import { areaAddress, parseArea, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';
import { shiftSpan } from '../cells/Shift';

/** A table part. */
export class Table {
  constructor(
    private readonly opc: OpcPackage,
    readonly sheet: Sheet,
    readonly path: string,
  ) {}

  get id(): number {
    return Number(this.tree.attributes['id']);
  }

  get name(): string {
    return this.tree.attributes['displayName'] ?? this.tree.attributes['name'] ?? '';
  }

  set name(name: string) {
    Object.assign(this.edit().attributes, { name, displayName: name });
  }

  get address(): string {
    return this.tree.attributes['ref'] ?? '';
  }

  get area(): Area {
    return parseArea(this.address)!;
  }

  get hasHeader(): boolean {
    return this.tree.attributes['headerRowCount'] !== '0';
  }

  get hasTotals(): boolean {
    return Number(this.tree.attributes['totalsRowCount'] ?? 0) > 0;
  }

  get header(): Area {
    return { ...this.area, bottom: this.area.top };
  }

  get body(): Area {
    const { area } = this;
    return { ...area, top: area.top + (this.hasHeader ? 1 : 0), bottom: area.bottom - (this.hasTotals ? 1 : 0) };
  }

  get columnNames(): string[] {
    return this.columnElements.map(({ attributes }) => decodeExcelEscapes(attributes['name'] ?? ''));
  }

  get columnElements(): XmlElement[] {
    return childElements(childElement(this.tree, 'tableColumns'), 'tableColumn');
  }

  get columnIds(): number[] {
    return this.columnElements.map(({ attributes }) => Number(attributes['id']));
  }

  get style(): string {
    return childElement(this.tree, 'tableStyleInfo')?.attributes['name'] ?? '';
  }

  set style(name: string) {
    ensureChild(this.edit(), 'tableStyleInfo', ['extLst']).attributes['name'] = name;
  }

  get showsBandedRows(): boolean {
    return childElement(this.tree, 'tableStyleInfo')?.attributes['showRowStripes'] === '1';
  }

  get autoFilter(): XmlElement | undefined {
    return childElement(this.tree, 'autoFilter');
  }

  renameColumn(index: number, name: string): void {
    this.edit();
    this.columnElements[index]!.attributes['name'] = name.replace(/\n/g, '_x000a_');
  }

  /** @param names of all columns of the new area, from the header cells */
  resize(area: Area, names: readonly string[]): void {
    const tree = this.edit();
    const old = this.area;
    tree.attributes['ref'] = areaAddress(area);
    if (this.autoFilter) this.autoFilter.attributes['ref'] = this.filterAddress();
    const known = this.columnElements;
    let nextId = Math.max(0, ...this.columnIds) + 1;
    const columns = names.map((name, index) => {
      const kept = known[area.left + index - old.left];
      return kept ?? createElement('tableColumn', { id: String(nextId++), name: name.replace(/\n/g, '_x000a_') });
    });
    this.setColumns(columns);
  }

  /** After rows or columns moved outside it, or rows inside it. */
  moveTo(area: Area): void {
    this.edit().attributes['ref'] = areaAddress(area);
    if (this.autoFilter) this.autoFilter.attributes['ref'] = this.filterAddress();
  }

  /**
   * After columns were inserted into or deleted from it.
   * @param index position of the first such column in the table
   * @param count negative for deleted columns
   */
  shiftColumns(index: number, count: number, area: Area): void {
    this.moveTo(area);
    const columns = this.columnElements;
    const names = this.columnNames.map((name) => name.toLowerCase());
    let nextId = Math.max(0, ...this.columnIds) + 1;
    let number = 1;
    const added = Array.from({ length: Math.max(count, 0) }, () => {
      while (names.includes(`column${number}`)) number += 1;
      return createElement('tableColumn', { id: String(nextId++), name: `Column${number++}` });
    });
    columns.splice(index, Math.max(-count, 0), ...added);
    this.setColumns(columns);
    this.shiftFilter(index, count);
  }

  /** What Excel types into a new row of the column; undefined clears it. */
  setCalculatedFormula(index: number, formula: string | undefined): void {
    const column = this.columnElements[index]!;
    const current = childElement(column, 'calculatedColumnFormula')?.children.join('');
    if (current === formula) return;
    this.edit();
    column.children = column.children.filter(
      (node) => typeof node === 'string' || node.name !== 'calculatedColumnFormula',
    );
    if (formula !== undefined) column.children.unshift(createElement('calculatedColumnFormula', {}, [formula]));
  }

  private setColumns(columns: XmlElement[]): void {
    const list = ensureChild(this.edit(), 'tableColumns', ['tableStyleInfo', 'extLst']);
    list.children = columns;
    list.attributes['count'] = String(columns.length);
  }

  /** Filter criteria name their column by its place. */
  private shiftFilter(index: number, count: number): void {
    const shift = {
      axis: 'columns',
      kind: count > 0 ? 'insert' : 'delete',
      at: index,
      count: Math.abs(count),
    } as const;
    const filter = this.autoFilter;
    if (!filter) return;
    filter.children = elements(filter).filter((child) => {
      if (child.name !== 'filterColumn') return true;
      const place = Number(child.attributes['colId']);
      const moved = shiftSpan(place, place, shift);
      if (moved) child.attributes['colId'] = String(moved[0]);
      return moved !== undefined;
    });
  }

  private get tree(): XmlElement {
    return this.opc.tree(this.path);
  }

  private edit(): XmlElement {
    this.opc.changed(this.path);
    return this.tree;
  }

  /** The filter covers the table without its totals. */
  private filterAddress(): string {
    return areaAddress({ ...this.area, bottom: this.body.bottom });
  }
}
