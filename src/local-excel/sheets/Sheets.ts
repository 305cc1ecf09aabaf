import { damagedWorkbook } from '../file/FileError';
import type { OpcPackage } from '../file/OpcPackage';
import { readSheet } from './readSheet';
import { childElement, childElements, createElement, type XmlElement } from '../xml/XmlElement';
import { RELATIONSHIPS, relationshipId } from '../xml/relationshipId';
import { Sheet, type SheetHost } from './Sheet';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The worksheets of a workbook, in the order of their tabs. Chart sheets stay in the file but are not listed. */
export class Sheets {
  private list: Sheet[];

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPath: string,
    private readonly host: SheetHost & { sharedString(index: number): string },
  ) {
    const targets = new Map(opc.relationships(workbookPath).map((relationship) => [relationship.id, relationship]));
    this.list = this.entries.flatMap((entry) => {
      const relationship = targets.get(relationId(entry) ?? '');
      if (!relationship) throw damagedWorkbook(`The sheet ${entry.attributes['name']} has no part.`);
      return relationship.type === 'worksheet' ? [this.create(entry, relationship.target)] : [];
    });
  }

  /** @throws FileError when the part of a sheet is missing or damaged */
  requireReadable(): void {
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
    const entry = createElement('sheet', {
      name,
      sheetId: String(Math.max(0, ...ids) + 1),
      ...relationshipId(relation, [this.workbook, this.container]),
    });
    this.container.children.push(entry);
    this.opc.changed(this.workbookPath);
    const sheet = this.create(entry, path);
    this.list.push(sheet);
    return sheet;
  }

  /** @param position 0-based among the worksheets */
  move(sheet: Sheet, position: number): void {
    const before = this.entries;
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(position, 0, sheet);
    const others = before.filter((entry) => !this.list.some((listed) => listed.entry === entry));
    this.container.children = [...this.list.map(({ entry }) => entry), ...others];
    for (const name of childElements(childElement(this.workbook, 'definedNames'), 'definedName')) {
      const local = name.attributes['localSheetId'];
      if (local !== undefined) name.attributes['localSheetId'] = String(this.entries.indexOf(before[Number(local)]!));
    }
    this.opc.changed(this.workbookPath);
  }

  private create(entry: XmlElement, path: string): Sheet {
    const load = (): ReturnType<typeof readSheet> =>
      readSheet(this.opc.text(path), (index) => this.host.sharedString(index));
    return new Sheet(this.host, entry, path, load);
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
