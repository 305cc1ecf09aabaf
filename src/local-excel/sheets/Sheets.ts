import { damagedWorkbook, requireUnique } from '../file/FileError';
import type { OpcPackage } from '../file/OpcPackage';
import { readSheet, type SheetSource } from './readSheet';
import { childElement, childElements, createElement, elements, type XmlElement } from '../xml/XmlElement';
import { RELATIONSHIPS, relationshipId } from '../xml/relationshipId';
import { Sheet, type SheetHost } from './Sheet';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts that belong to one sheet, by the type of the relationship to them. */
const OWNED_PARTS = ['table', 'comments', 'vmlDrawing', 'drawing', 'chart'];

/** The worksheets of a workbook, in the order of their tabs. Chart sheets stay in the file but are not listed. */
export class Sheets {
  private list: Sheet[];
  /** Ids of tabs that were deleted are not given again: events and add-ins still speak of them. */
  private lastId = 0;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPath: string,
    private readonly host: SheetHost & SheetSource,
  ) {
    const targets = new Map(opc.relationships(workbookPath).map((relationship) => [relationship.id, relationship]));
    this.list = this.entries.flatMap((entry) => {
      const id = relationId(entry);
      // Macro modules of Excel 95 are listed as tabs, too, without a part.
      if (!id) return [];
      const relationship = targets.get(id);
      if (!relationship) throw damagedWorkbook(`The sheet ${entry.attributes['name']} has no part.`);
      return relationship.type === 'worksheet' ? [this.create(entry, relationship.target)] : [];
    });
  }

  /** @throws FileError when the part of a sheet is missing or damaged, or two sheets have one name or part */
  requireReadable(): void {
    requireUnique(this.list.map(({ name }) => name.toLowerCase()));
    requireUnique(this.list.map(({ path }) => path));
    for (const sheet of this.list) sheet.requireReadable();
  }

  get all(): readonly Sheet[] {
    return this.list;
  }

  named(name: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  withId(id: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  /** Position among all tabs, as local names and the active tab are numbered. */
  tabIndex(sheet: Sheet): number {
    return this.entries.indexOf(sheet.entry);
  }

  atTab(index: number): Sheet | undefined {
    const entry = this.entries[index];
    return this.list.find((sheet) => sheet.entry === entry);
  }

  add(name: string): Sheet {
    const path = this.opc.freePath('xl/worksheets/sheet#.xml');
    const namespaces = { xmlns: NAMESPACE, 'xmlns:r': RELATIONSHIPS };
    this.opc.addPart(path, createElement('worksheet', namespaces, [createElement('sheetData')]), CONTENT_TYPE);
    const relation = this.opc.addRelationship(this.workbookPath, 'worksheet', path);
    const ids = this.entries.map(({ attributes }) => Number(attributes['sheetId']));
    this.lastId = Math.max(this.lastId, ...ids) + 1;
    const entry = createElement('sheet', {
      name,
      sheetId: String(this.lastId),
      ...relationshipId(relation, [this.workbook, this.container]),
    });
    this.container.children.push(entry);
    this.opc.changed(this.workbookPath);
    const sheet = this.create(entry, path);
    this.list.push(sheet);
    return sheet;
  }

  /** Takes out a sheet, the parts only it has, and its own names. */
  remove(sheet: Sheet): void {
    const before = this.entries;
    const relation = relationId(sheet.entry);
    this.list = this.list.filter((other) => other !== sheet);
    this.container.children = before.filter((entry) => entry !== sheet.entry);
    const names = childElement(this.workbook, 'definedNames');
    if (names) {
      names.children = elements(names).filter((name) => before[localTab(name)] !== sheet.entry);
      if (names.children.length === 0) this.workbook.children = this.workbook.children.filter((node) => node !== names);
    }
    this.renumberNames(before);
    if (relation !== undefined) this.opc.removeRelationship(this.workbookPath, relation);
    this.removeParts(sheet.path);
  }

  private removeParts(path: string): void {
    const owned = this.opc.relationships(path).filter(({ type }) => OWNED_PARTS.includes(type));
    owned.forEach(({ target }) => this.removeParts(target));
    this.opc.removePart(path);
  }

  /** @param position 0-based among the worksheets */
  move(sheet: Sheet, position: number): void {
    const before = this.entries;
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(position, 0, sheet);
    const others = before.filter((entry) => !this.list.some((listed) => listed.entry === entry));
    this.container.children = [...this.list.map(({ entry }) => entry), ...others];
    this.renumberNames(before);
  }

  /** Names of one sheet say which by its place among the tabs. */
  private renumberNames(before: readonly XmlElement[]): void {
    for (const name of childElements(childElement(this.workbook, 'definedNames'), 'definedName')) {
      const owner = before[localTab(name)];
      if (owner) name.attributes['localSheetId'] = String(this.entries.indexOf(owner));
    }
    this.opc.changed(this.workbookPath);
  }

  private create(entry: XmlElement, path: string): Sheet {
    return new Sheet(this.host, entry, path, () => readSheet(this.opc.text(path), this.host));
  }

  private get workbook(): XmlElement {
    return this.opc.tree(this.workbookPath);
  }

  private get container(): XmlElement {
    return childElement(this.workbook, 'sheets')!;
  }

  private get entries(): XmlElement[] {
    return childElements(childElement(this.workbook, 'sheets'), 'sheet');
  }
}

function relationId(entry: XmlElement): string | undefined {
  return Object.entries(entry.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

/** Of a name of one sheet; no place at all for one of the workbook. */
function localTab({ attributes }: XmlElement): number {
  return Number(attributes['localSheetId'] ?? -1);
}
