import { XML_DECLARATION, childElements, createElement, parseXml, writeXml, type XmlElement } from '../xml/XmlElement';
import { decodePart } from './decodePart';
import { FileError, asFileError, damagedWorkbook, tooLargeWorkbook } from './FileError';
import { LARGEST_TREE } from './limits';
import { readZip } from './readZip';
import { writeZip, type ZipContent } from './writeZip';
import { unpack, type ZipEntry } from './ZipEntry';

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

/** The parts of an .xlsx file. A part nobody changes is written back byte for byte. */
export class OpcPackage {
  private readonly trees = new Map<string, XmlElement>();
  private readonly changedTrees = new Set<string>();

  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  /**
   * Checks every part, also those nobody will read: damage must not be handed on.
   * @throws FileError
   */
  static open(bytes: Uint8Array): OpcPackage {
    const isOleFile = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
    if (isOleFile) throw new FileError(hasEncryptedPackage(bytes) ? 'encryptedWorkbook' : 'oldWorkbookFormat');
    const entries = new Map<string, ZipEntry>();
    for (const entry of readZip(bytes)) {
      // Some writers of Windows separate folders their own way.
      const path = entry.path.replaceAll('\\', '/').replace(/^\//, '');
      if (entries.has(path)) throw damagedWorkbook(`There are two parts ${path}.`);
      unpack(entry);
      entries.set(path, entry);
    }
    return new OpcPackage(entries);
  }

  has(path: string): boolean {
    return this.entries.has(path) || this.trees.has(path);
  }

  paths(): string[] {
    return [...new Set([...this.entries.keys(), ...this.trees.keys()])];
  }

  /** The text of a part; of one that was read as a tree, with the changes made to it. */
  text(path: string): string {
    const entry = this.entries.get(path);
    if (entry && !this.changedTrees.has(path)) return decodePart(unpack(entry));
    if (!this.trees.has(path)) throw damagedWorkbook(`The part ${path} is missing.`);
    return XML_DECLARATION + writeXml(this.tree(path));
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
    const size = this.entries.get(path)?.size ?? 0;
    if (size > LARGEST_TREE) throw tooLargeWorkbook(`${path} has ${size} bytes.`);
    try {
      return parseXml(this.text(path));
    } catch (cause) {
      throw asFileError(cause);
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
    this.addTree(path, root);
    const types = this.tree(CONTENT_TYPES);
    const declared = childElements(types, 'Override').find(({ attributes }) => attributes['PartName'] === `/${path}`);
    const override = declared ?? createElement('Override', { PartName: `/${path}` });
    override.attributes['ContentType'] = contentType;
    if (!declared) types.children.push(override);
    this.changed(CONTENT_TYPES);
  }

  /** Removes a part with its relationships: another part may get its name. */
  removePart(path: string): void {
    for (const part of [path, relationshipsPath(path)]) {
      this.entries.delete(part);
      this.trees.delete(part);
      this.changedTrees.delete(part);
    }
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
      this.addTree(
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
      Target: external ? target : relativeTarget(source, target),
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

  /** @param replaced texts, in pieces, of parts that are kept elsewhere, such as worksheets with changed cells */
  save(replaced: ReadonlyMap<string, Iterable<string>> = new Map()): Uint8Array {
    const contents = new Map<string, ZipContent>();
    for (const path of this.paths()) {
      const entry = this.changedTrees.has(path) ? undefined : this.entries.get(path);
      contents.set(path, replaced.get(path) ?? entry ?? [this.text(path)]);
    }
    return writeZip(contents);
  }

  private addTree(path: string, root: XmlElement): void {
    this.trees.set(path, root);
    this.changed(path);
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

/** As Excel writes it: some readers do not know the form that begins with a slash. */
function relativeTarget(source: string, target: string): string {
  const [from, to] = [source.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** An encrypted workbook is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4), spelled in UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0));
  const startsAt = (start: number): boolean => name.every((code, index) => bytes[start + 2 * index] === code);
  for (let start = 0; start + 2 * name.length <= bytes.length; start += 2) if (startsAt(start)) return true;
  return false;
}
