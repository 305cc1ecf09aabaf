import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { parseArea } from '../cells/Area';
import { Cell, CellError, NO_VALUE_IN_FILE, type CellValue } from '../cells/Cell';
import { SheetRow } from '../cells/SheetRow';
import { SheetSections } from './SheetSections';
import { CellFormula } from '../cells/CellFormula';
import { decodeExcelEscapes } from '../xml/excelEscapes';
import { XML_DECLARATION, createElement, parseXml, writeXml, type XmlElement } from '../xml/XmlElement';
import { FileError, damagedWorkbook } from '../file/FileError';

export interface SheetContent {
  /** The part's text; rows and sections point into it. */
  readonly xml: string;
  /** The text up to and including the opening tag of the root. */
  readonly head: string;
  /** The root with its attributes, but empty. */
  readonly root: XmlElement;
  readonly sections: SheetSections;
  readonly rows: Map<number, SheetRow>;
  /** The cells that spell out a formula which other cells of the file only refer to. */
  readonly sharedMasters: Map<Cell, CellFormula>;
}

/** Reads a worksheet part in one pass. Sections around the cells are kept as text until somebody asks for them. */
export function readSheet(partText: string, sharedString: (index: number) => string): SheetContent {
  const xml = /<([\w.-]+):worksheet[\s>]/.test(partText.slice(0, 4000))
    ? XML_DECLARATION + writeXml(parseXml(partText))
    : partText;
  try {
    return new SheetReader(xml, sharedString).read();
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError('damagedWorkbook', { cause });
  }
}

class SheetReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly sections = new SheetSections();
  private readonly rows = new Map<number, SheetRow>();
  private readonly sharedFormulas = new Map<string, CellFormula>();
  private readonly sharedMasters = new Map<Cell, CellFormula>();
  private head = '';
  private root = createElement('worksheet');
  private depth = 0;
  private sectionStart = 0;
  private inSheetData = false;
  private hasSheetData = false;
  private row: SheetRow | undefined;
  private rowStart = 0;
  private cell: Cell | undefined;
  private cellType = '';
  private column = -1;
  private formulaTag: Record<string, string> | undefined;
  private text = '';
  private formulaText = '';
  private valueText: string | undefined;
  private isCapturing = false;
  private isPhonetic = false;

  constructor(
    private readonly xml: string,
    private readonly sharedString: (index: number) => string,
  ) {}

  read(): SheetContent {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(tag));
    this.parser.on('text', (text) => {
      if (this.isCapturing) this.text += text;
    });
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.write(this.xml).close();
    if (this.root.name !== 'worksheet' || !this.hasSheetData) throw damagedWorkbook('The part is no worksheet.');
    const { xml, head, root, sections, rows, sharedMasters } = this;
    return { xml, head, root, sections, rows, sharedMasters };
  }

  private tagStart(): number {
    return this.xml.lastIndexOf('<', this.parser.position - 1);
  }

  private open(tag: SaxesTagPlain): void {
    this.depth += 1;
    if (this.depth === 1) {
      this.head = this.xml.slice(0, this.parser.position).replace(/\/>$/, '>');
      this.root = createElement(tag.name, { ...tag.attributes });
    }
    if (this.depth === 2) {
      this.sectionStart = this.tagStart();
      this.inSheetData = tag.name === 'sheetData';
      this.hasSheetData ||= this.inSheetData;
    }
    if (this.inSheetData) this.openInSheetData(tag);
  }

  private openInSheetData(tag: SaxesTagPlain): void {
    switch (tag.name) {
      case 'row':
        return this.openRow(tag.attributes);
      case 'c':
        return this.openCell(tag.attributes);
      case 'f':
        this.formulaTag = tag.attributes;
        return this.capture();
      case 'v':
      case 't':
        return this.capture();
      case 'r':
      case 'rPh':
        this.isPhonetic = tag.name === 'rPh';
    }
  }

  private capture(): void {
    this.text = '';
    this.isCapturing = true;
  }

  private openRow(attributes: Record<string, string>): void {
    this.rowStart = this.tagStart();
    const index = attributes['r'] ? Number(attributes['r']) - 1 : (this.row?.index ?? -1) + 1;
    this.column = -1;
    this.row = new SheetRow(index, undefined);
    this.row.hidden = isTrue(attributes['hidden']);
    if (attributes['ht'] !== undefined) this.row.height = Number(attributes['ht']);
    this.row.isCustomHeight = isTrue(attributes['customHeight']);
    if (isTrue(attributes['customFormat'])) this.row.style = Number(attributes['s'] ?? 0);
  }

  private openCell(attributes: Record<string, string>): void {
    this.column = attributes['r'] ? (parseArea(attributes['r'])?.left ?? this.column + 1) : this.column + 1;
    this.cell = new Cell();
    this.cell.style = Number(attributes['s'] ?? 0);
    this.cellType = attributes['t'] ?? 'n';
    this.formulaTag = undefined;
    this.formulaText = '';
    this.valueText = undefined;
    this.isPhonetic = false;
  }

  private close(tag: SaxesTagPlain): void {
    if (this.inSheetData) this.closeInSheetData(tag.name);
    if (this.depth === 2) {
      this.sections.appendSource(tag.name, this.xml.slice(this.sectionStart, this.parser.position));
      this.inSheetData = false;
    }
    this.depth -= 1;
  }

  private closeInSheetData(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (this.isCapturing) this.closeText(name);
  }

  private closeText(name: string): void {
    if (name === 'f') this.formulaText = this.text;
    if (name === 'v') this.valueText = this.text;
    // Runs of an inline string add up; its phonetic hints do not count.
    if (name === 't' && !this.isPhonetic) this.valueText = (this.valueText ?? '') + this.text;
    this.isCapturing = false;
  }

  private closeCell(): void {
    const cell = this.cell!;
    cell.value = this.readValue();
    if (this.formulaTag) this.readFormula(cell, this.formulaTag);
    this.row!.cells[this.column] = cell;
  }

  private closeRow(): void {
    const row = this.row!;
    row.source = { start: this.rowStart, end: this.parser.position };
    this.rows.set(row.index, row);
  }

  private readValue(): CellValue {
    const text = this.valueText;
    if (text === undefined) return null;
    switch (this.cellType) {
      case 's':
        return this.sharedString(Number(text));
      case 'b':
        return isTrue(text);
      case 'e':
        return CellError.of(text);
      case 'str':
      case 'inlineStr':
      case 'd':
        return decodeExcelEscapes(text);
      default:
        return text === '' ? null : Number(text);
    }
  }

  private readFormula(cell: Cell, tag: Record<string, string>): void {
    this.row!.hasFormulas = true;
    // Some writers leave an empty value behind; only a text's is the result "".
    const hasValue = this.valueText !== undefined && (this.valueText !== '' || this.cellType === 'str');
    if (!hasValue) cell.verifiedAt = NO_VALUE_IN_FILE;
    cell.formulaKind = formulaKind(tag);
    const isShared = tag['t'] === 'shared';
    const index = tag['si'] ?? '';
    if (isShared && this.formulaText === '') {
      cell.formula = this.sharedFormulas.get(index);
      return;
    }
    cell.formula = CellFormula.fromA1(this.formulaText, this.row!.index, this.column);
    if (!isShared) return;
    this.sharedFormulas.set(index, cell.formula);
    this.sharedMasters.set(cell, cell.formula);
  }
}

/** An array formula of one cell is computed like any other; larger ones and data tables keep the file's values. */
function formulaKind({ t, ref }: Record<string, string>): Cell['formulaKind'] {
  if (t !== 'array' && t !== 'dataTable') return 'normal';
  return t === 'array' && ref !== undefined && !ref.includes(':') ? 'array' : 'opaque';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
