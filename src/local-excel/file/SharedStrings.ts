import { encodeExcelEscapes } from '../xml/excelEscapes';
import { XML_DECLARATION, createElement, writeXml } from '../xml/XmlElement';
import type { EntryCount } from './EntryCount';
import type { OpcPackage } from './OpcPackage';
import { readSharedStrings, type SharedStringsContent } from './readSharedStrings';

const PART = 'xl/sharedStrings.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The workbook's table of texts. Existing entries, rich text included, stay as they are; new texts are added at the end. */
export class SharedStrings {
  private content: SharedStringsContent | undefined;
  private indexes: Map<string, number> | undefined;
  private readonly added: string[] = [];
  private path: string | undefined;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPath: string,
    private readonly count: EntryCount,
  ) {
    this.path = opc.relationships(workbookPath).find(({ type }) => type === 'sharedStrings')?.target;
  }

  /** @throws FileError when the part is missing or damaged */
  get(index: number): string | undefined {
    return this.load().texts[index];
  }

  /** @returns the index of the text, added if it is new */
  indexOf(text: string): number {
    const { texts } = this.load();
    this.indexes ??= this.indexTexts();
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.ensurePart();
    const needsSpace = /^\s|\s$|\n/.test(text);
    const t = createElement('t', needsSpace ? { 'xml:space': 'preserve' } : {}, [encodeExcelEscapes(text)]);
    this.added.push(writeXml(createElement('si', {}, [t])));
    this.indexes.set(text, texts.length);
    texts.push(text);
    return texts.length - 1;
  }

  /** The part with the texts that were added, for `OpcPackage.save`; nothing when there are none. */
  changedPart(): [path: string, pieces: Iterable<string>][] {
    return this.path && this.added.length > 0 ? [[this.path, this.pieces()]] : [];
  }

  private *pieces(): Iterable<string> {
    const { attributes, source, texts } = this.load();
    const root = createElement('sst', { ...attributes, uniqueCount: String(texts.length) });
    // How many cells use them; it may be left out.
    delete root.attributes['count'];
    yield XML_DECLARATION + writeXml(root).replace(/\/>$/, '>');
    yield source;
    yield* this.added;
    yield '</sst>';
  }

  private load(): SharedStringsContent {
    // A workbook without texts may name a part it does not have.
    this.content ??=
      this.path && this.opc.has(this.path)
        ? readSharedStrings(this.opc.text(this.path), this.count)
        : { attributes: { xmlns: NAMESPACE }, source: '', texts: [], rich: new Set() };
    return this.content;
  }

  /** A text that is formatted in part is not used for cells that want the plain one. */
  private indexTexts(): Map<string, number> {
    const { texts, rich } = this.load();
    const indexes = new Map<string, number>();
    texts.forEach((text, index) => {
      if (!rich.has(index) && !indexes.has(text)) indexes.set(text, index);
    });
    return indexes;
  }

  private ensurePart(): void {
    if (!this.path) {
      this.path = PART;
      this.opc.addRelationship(this.workbookPath, 'sharedStrings', PART);
    }
    if (!this.opc.has(this.path)) this.opc.addPart(this.path, createElement('sst', { xmlns: NAMESPACE }), CONTENT_TYPE);
  }
}
