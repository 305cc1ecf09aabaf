import { damagedWorkbook, requireUnique } from '../file/FileError';
import type { OpcPackage } from '../file/OpcPackage';
import { createElement } from '../xml/XmlElement';
import { relationshipId } from '../xml/relationshipId';
import { areaAddress, cellArea, columnCount, containsArea, intersectAreas, parseArea, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';
import type { Sheets } from '../sheets/Sheets';
import { Table } from './Table';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** All tables of a workbook, sheet by sheet. */
export class Tables {
  private list: Table[] | undefined;

  constructor(
    private readonly opc: OpcPackage,
    private readonly sheets: Sheets,
    private readonly onChange: () => void,
  ) {}

  get all(): readonly Table[] {
    this.list ??= this.sheets.all.flatMap((sheet) =>
      this.opc
        .relationships(sheet.path)
        .filter(({ type }) => type === 'table')
        .map(({ target }) => new Table(this.opc, sheet, target)),
    );
    return this.list;
  }

  /** @throws FileError when the part of a table is missing or damaged, or two tables have one name or part */
  requireReadable(): void {
    requireUnique(this.all.map(({ name }) => name.toLowerCase()));
    requireUnique(this.all.map(({ path }) => path));
    for (const table of this.all) {
      const isComplete = parseArea(table.address) && table.columnIds.length > 0;
      if (!isComplete) throw damagedWorkbook(`The table ${table.path} has no area or no columns.`);
    }
  }

  on(sheet: Sheet): Table[] {
    return this.all.filter((table) => table.sheet === sheet);
  }

  named(name: string): Table | undefined {
    return this.all.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  at(sheet: Sheet, row: number, column: number): Table | undefined {
    return this.on(sheet).find((table) => containsArea(table.area, cellArea(row, column)));
  }

  overlapping(sheet: Sheet, area: Area): Table | undefined {
    return this.on(sheet).find((table) => intersectAreas(table.area, area));
  }

  /** @param names of the columns, from the header cells */
  add(sheet: Sheet, area: Area, names: readonly string[]): Table {
    const id = String(Math.max(0, ...this.all.map((table) => table.id)) + 1);
    const name = this.freeName();
    const ref = areaAddress(area);
    const columns = names.map((column, index) => createElement('tableColumn', { id: String(index + 1), name: column }));
    const root = createElement('table', { xmlns: NAMESPACE, id, name, displayName: name, ref }, [
      createElement('autoFilter', { ref }),
      createElement('tableColumns', { count: String(columnCount(area)) }, columns),
      createElement('tableStyleInfo', {
        name: 'TableStyleMedium2',
        showFirstColumn: '0',
        showLastColumn: '0',
        showRowStripes: '1',
        showColumnStripes: '0',
      }),
    ]);
    const path = this.opc.freePath('xl/tables/table#.xml');
    this.opc.addPart(path, root, CONTENT_TYPE);
    const relation = this.opc.addRelationship(sheet.path, 'table', path);
    const parts = sheet.sections.edit('tableParts');
    parts.children.push(createElement('tablePart', relationshipId(relation, [sheet.content.root, parts])));
    parts.attributes['count'] = String(parts.children.length);
    const table = new Table(this.opc, sheet, path);
    this.list = [...this.all, table];
    this.onChange();
    return table;
  }

  /** After a sheet was deleted. */
  forget(sheet: Sheet): void {
    this.list = this.all.filter((table) => table.sheet !== sheet);
  }

  /** To be told when a table was renamed, resized or its columns changed: formulas may name them. */
  changed(): void {
    this.onChange();
  }

  private freeName(): string {
    let number = this.all.length + 1;
    while (this.named(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}
