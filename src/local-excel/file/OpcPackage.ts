import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  XML_DECLARATION,
  childElements,
  createElement,
  parseXml,
  withoutByteOrderMark,
  writeXml,
  type XmlElement,
} from '../xml/XmlElement';
import { FileError, damagedWorkbook } from './FileError';

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type (`worksheet`, `table`), the same in transitional and strict files. */
  readonly type: string;
  /** Path of the part inside the package, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIP_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CONTENT_TYPES = '[Content_Types].xml';
/** A fixed time stamp, so that saving the same workbook twice gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/** The parts of an .xlsx file. A part nobody changes is written back byte for byte. */
export class OpcPackage {
  private readonly trees = new Map<string, XmlElement>();
  private readonly changedTrees = new Set<string>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** @throws FileError when the bytes are not a zip package: notAWorkbook, encryptedWorkbook or oldWorkbookFormat. */
  static open(bytes: Uint8Array): OpcPackage {
    const isOleFile = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
    if (isOleFile) throw new FileError(hasEncryptedPackage(bytes) ? 'encryptedWorkbook' : 'oldWorkbookFormat');
    try {
      const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
      return new OpcPackage(new Map(entries.map(([path, content]) => [path.replace(/^\//, ''), content])));
    } catch (cause) {
      throw new FileError('notAWorkbook', { cause });
    }
  }

  static fromTexts(parts: Readonly<Record<string, string>>): OpcPackage {
    return new OpcPackage(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string {
    const bytes = this.parts.get(path);
    if (!bytes) throw damagedWorkbook(`The part ${path} is missing.`);
    return withoutByteOrderMark(strFromU8(bytes));
  }

  /** The part as a tree; call `changed` after editing it. */
  tree(path: string): XmlElement {
    let tree = this.trees.get(path);
    if (!tree) {
      tree = this.parse(path);
      this.trees.set(path, tree);
    }
    return tree;
  }

  private parse(path: string): XmlElement {
    try {
      return parseXml(this.text(path));
    } catch (cause) {
      throw cause instanceof FileError ? cause : new FileError('damagedWorkbook', { cause });
    }
  }

  changed(path: string): void {
    this.changedTrees.add(path);
  }

  contentType(path: string): string | undefined {
    const types = this.tree(CONTENT_TYPES);
    const extension = path.split('.').at(-1)!.toLowerCase();
    const type =
      childElements(types, 'Override').find(({ attributes }) => attributes['PartName'] === `/${path}`) ??
      childElements(types, 'Default').find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
    return type?.attributes['ContentType'];
  }

  addPart(path: string, root: XmlElement, contentType: string): void {
    this.parts.set(path, strToU8(XML_DECLARATION + writeXml(root)));
    this.tree(CONTENT_TYPES).children.push(
      createElement('Override', { PartName: `/${path}`, ContentType: contentType }),
    );
    this.changed(CONTENT_TYPES);
  }

  removePart(path: string): void {
    this.parts.delete(path);
    this.trees.delete(path);
    this.changedTrees.delete(path);
    const types = this.tree(CONTENT_TYPES);
    types.children = types.children.filter(
      (node) => typeof node === 'string' || node.attributes['PartName'] !== `/${path}`,
    );
    this.changed(CONTENT_TYPES);
  }

  /** @param source path of the part the relationships start from; '' is the package itself */
  relationships(source: string): Relationship[] {
    const path = relationshipsPath(source);
    if (!this.has(path)) return [];
    return childElements(this.tree(path), 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1)!,
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  /** @returns the new relationship's id */
  addRelationship(source: string, type: string, target: string, external = false): string {
    const path = relationshipsPath(source);
    if (!this.has(path)) {
      this.parts.set(path, new Uint8Array());
      this.trees.set(
        path,
        createElement('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }),
      );
    }
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const attributes: Record<string, string> = {
      Id: `rId${number}`,
      Type: RELATIONSHIP_BASE + type,
      Target: external ? target : `/${target}`,
    };
    if (external) attributes['TargetMode'] = 'External';
    this.tree(path).children.push(createElement('Relationship', attributes));
    this.changed(path);
    return `rId${number}`;
  }

  removeRelationship(source: string, id: string): void {
    const tree = this.tree(relationshipsPath(source));
    tree.children = tree.children.filter((node) => typeof node === 'string' || node.attributes['Id'] !== id);
    this.changed(relationshipsPath(source));
  }

  /** A part path that is still free: `pattern` holds `#` where the number goes. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number += 1;
    return pattern.replace('#', String(number));
  }

  /** @param replaced texts of parts that are kept elsewhere, such as worksheets with changed cells */
  save(replaced: ReadonlyMap<string, string> = new Map()): Uint8Array {
    const parts: Record<string, Uint8Array> = {};
    for (const [path, bytes] of this.parts) {
      const text =
        replaced.get(path) ?? (this.changedTrees.has(path) ? XML_DECLARATION + writeXml(this.tree(path)) : undefined);
      parts[path] = text === undefined ? bytes : strToU8(text);
    }
    return zipSync(parts, { level: 6, mtime: ZIP_DATE });
  }
}

function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** An encrypted workbook is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4), spelled in UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0));
  const startsAt = (start: number): boolean => name.every((code, index) => bytes[start + 2 * index] === code);
  for (let start = 0; start + 2 * name.length <= bytes.length; start += 2) if (startsAt(start)) return true;
  return false;
}
