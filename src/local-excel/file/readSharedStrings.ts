import type { SaxesTagPlain } from 'saxes';
import { decodeExcelEscapes } from '../xml/excelEscapes';
import { unprefixed } from '../xml/XmlElement';
import { xmlParser } from '../xml/xmlParser';
import type { EntryCount } from './EntryCount';
import { asFileError, damagedWorkbook } from './FileError';

export interface SharedStringsContent {
  readonly attributes: Readonly<Record<string, string>>;
  /** The part's text between the tags of its root. */
  readonly source: string;
  readonly texts: string[];
  /** Indexes of texts that are formatted in part or have phonetic hints. */
  readonly rich: ReadonlySet<number>;
}

/**
 * Reads the table of texts in one pass: runs are joined, phonetic hints left out.
 * @throws FileError
 */
export function readSharedStrings(partText: string, count: EntryCount): SharedStringsContent {
  try {
    return new SharedStringsReader(unprefixed(partText, 'sst'), count).read();
  } catch (cause) {
    throw asFileError(cause);
  }
}

class SharedStringsReader {
  private readonly texts: string[] = [];
  private readonly rich = new Set<number>();
  private attributes: Record<string, string> = {};
  private start = 0;
  private end = 0;
  private readonly opened: string[] = [];
  private isText = false;
  private text = '';

  private readonly parser = xmlParser({
    open: (tag) => this.open(tag),
    close: () => this.close(),
    text: (text) => {
      if (this.isText) this.text += text;
    },
  });

  constructor(
    private readonly xml: string,
    private readonly count: EntryCount,
  ) {}

  read(): SharedStringsContent {
    this.parser.write(this.xml).close();
    const { attributes, texts, rich } = this;
    return { attributes, source: this.xml.slice(this.start, this.end), texts, rich };
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    const parent = this.opened.at(-1);
    this.opened.push(name);
    this.isText = name === 't' && (parent === 'si' || parent === 'r');
    if (parent === undefined) {
      if (name !== 'sst') throw damagedWorkbook('The part holds no shared texts.');
      this.attributes = { ...attributes };
      this.start = this.parser.position;
    }
    if (parent === 'sst') this.text = '';
    if (parent === 'si' && name !== 't') this.rich.add(this.texts.length);
  }

  private close(): void {
    const name = this.opened.pop();
    this.isText = false;
    if (this.opened.length === 0) this.end = Math.max(this.start, this.xml.lastIndexOf('</', this.parser.position));
    if (this.opened.length !== 1 || name !== 'si') return;
    this.count.add();
    this.texts.push(decodeExcelEscapes(this.text));
  }
}
