import { decodeExcelEscapes, encodeExcelEscapes } from '../xml/excelEscapes';
import { childElements, createElement, elements, textOf, type XmlElement } from '../xml/XmlElement';
import type { OpcPackage } from './OpcPackage';

const PART = 'xl/sharedStrings.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The workbook's table of texts. Existing entries, rich text included, stay as they are; new texts are added at the end. */
export class SharedStrings {
  private path: string | undefined;
  private texts: string[] | undefined;
  private readonly indexes = new Map<string, number>();

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPath: string,
  ) {
    this.path = opc.relationships(workbookPath).find(({ type }) => type === 'sharedStrings')?.target;
  }

  get(index: number): string {
    return this.load()[index] ?? '';
  }

  /** @returns the index of the text, added if it is new */
  indexOf(text: string): number {
    const texts = this.load();
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const path = this.ensurePart();
    const needsSpace = /^\s|\s$|\n/.test(text);
    const t = createElement('t', needsSpace ? { 'xml:space': 'preserve' } : {}, [encodeExcelEscapes(text)]);
    const root = this.opc.tree(path);
    root.children.push(createElement('si', {}, [t]));
    delete root.attributes['count'];
    texts.push(text);
    root.attributes['uniqueCount'] = String(texts.length);
    this.opc.changed(path);
    this.indexes.set(text, texts.length - 1);
    return texts.length - 1;
  }

  private load(): string[] {
    if (this.texts) return this.texts;
    const items = this.path ? childElements(this.opc.tree(this.path), 'si') : [];
    this.texts = items.map(plainText);
    items.forEach((item, index) => {
      const isPlain = elements(item).every(({ name }) => name === 't');
      if (isPlain && !this.indexes.has(this.texts![index]!)) this.indexes.set(this.texts![index]!, index);
    });
    return this.texts;
  }

  private ensurePart(): string {
    if (this.path) return this.path;
    this.path = PART;
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    this.opc.addPart(PART, createElement('sst', { xmlns: namespace }), CONTENT_TYPE);
    this.opc.addRelationship(this.workbookPath, 'sharedStrings', PART);
    return PART;
  }
}

/** The text of a shared or inline string: its runs joined, without phonetic hints. */
export function plainText(item: XmlElement): string {
  const runs = elements(item).map((part) => {
    if (part.name === 't') return textOf(part);
    return part.name === 'r' ? childElements(part, 't').map(textOf).join('') : '';
  });
  return decodeExcelEscapes(runs.join(''));
}
