import type { SaxesTagPlain } from 'saxes';
import { Cell, NO_VALUE_IN_FILE } from '../cells/Cell';
import { SheetRow } from '../cells/SheetRow';
import { SheetSections } from './SheetSections';
import { CellFormula } from '../cells/CellFormula';
import { createElement, unprefixed, type XmlElement } from '../xml/XmlElement';
import { xmlParser } from '../xml/xmlParser';
import { columnOfReference } from './columnOfReference';
import type { EntryCount } from '../file/EntryCount';
import { asFileError, damagedWorkbook, tooLargeWorkbook } from '../file/FileError';
import { LARGEST_TREE } from '../file/limits';
import { formulaKindOf, readCellValue } from './readCellValue';
import { isTrue, readIndex, readNumber, readRowIndex } from './readScalar';
import { requireReadableAddresses } from './requireReadableAddresses';

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
  /** The first number that no shared formula of the file has. */
  readonly nextSharedFormula: number;
}

/** What a sheet needs of its workbook to be read. */
export interface SheetSource {
  readonly count: EntryCount;
  /** Undefined when the workbook has no text of that index. */
  sharedString(index: number): string | undefined;
}

/**
 * Reads a worksheet part in one pass. Sections around the cells are kept as text until somebody asks for them. What
 * cannot be read is never passed over: it would be missing from the saved file.
 * @throws FileError
 */
export function readSheet(partText: string, source: SheetSource): SheetContent {
  try {
    return new SheetReader(unprefixed(partText, 'worksheet'), source).read();
  } catch (cause) {
    throw asFileError(cause);
  }
}

class SheetReader {
  private readonly parser = xmlParser({
    open: (tag) => this.open(tag),
    close: (tag) => this.close(tag),
    text: (text) => {
      if (this.isCapturing) this.text += text;
    },
  });
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
  private nextSharedFormula = 0;
  private row: SheetRow | undefined;
  private rowNumber = '';
  private rowStart = 0;
  private rowTagEnd = 0;
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
    private readonly source: SheetSource,
  ) {}

  read(): SheetContent {
    this.parser.write(this.xml).close();
    if (this.root.name !== 'worksheet' || !this.hasSheetData) throw damagedWorkbook('The part is no worksheet.');
    const { xml, head, root, sections, rows, sharedMasters, nextSharedFormula } = this;
    return { xml, head, root, sections, rows, sharedMasters, nextSharedFormula };
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
    this.source.count.add();
    this.rowStart = this.tagStart();
    this.rowTagEnd = this.parser.position;
    this.rowNumber = attributes['r'] ?? String((this.row?.index ?? -1) + 2);
    this.column = -1;
    this.row = new SheetRow(readRowIndex(this.rowNumber), undefined);
    if (attributes['r'] === undefined) this.row.touchAttributes();
    this.row.hidden = isTrue(attributes['hidden']);
    if (attributes['ht'] !== undefined) this.row.height = readNumber(attributes['ht']);
    this.row.isCustomHeight = isTrue(attributes['customHeight']);
    if (isTrue(attributes['customFormat'])) this.row.style = readIndex(attributes['s'] || '0');
  }

  private openCell(attributes: Record<string, string>): void {
    this.source.count.add();
    this.column = columnOfReference(attributes['r'], this.rowNumber, this.column + 1);
    this.cell = new Cell();
    this.cell.sourceStart = this.tagStart();
    this.cell.style = readIndex(attributes['s'] || '0');
    this.cellType = attributes['t'] ?? 'n';
    this.formulaTag = undefined;
    this.formulaText = '';
    this.valueText = undefined;
    this.isPhonetic = false;
  }

  private close(tag: SaxesTagPlain): void {
    if (this.inSheetData) this.closeInSheetData(tag.name);
    if (this.depth === 2) this.closeSection(tag.name);
    this.depth -= 1;
  }

  private closeSection(name: string): void {
    const xml = this.xml.slice(this.sectionStart, this.parser.position);
    if (!this.inSheetData) {
      if (xml.length > LARGEST_TREE) throw tooLargeWorkbook(`The section ${name} has ${xml.length} characters.`);
      requireReadableAddresses(name, xml);
    }
    this.sections.appendSource(name, xml);
    this.inSheetData = false;
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
    const { cells } = this.row!;
    if (cells[this.column]) throw damagedWorkbook(`Row ${this.rowNumber} holds a cell twice.`);
    cell.sourceEnd = this.parser.position;
    cell.value = readCellValue(this.cellType, this.valueText, this.source);
    if (this.formulaTag) this.readFormula(cell, this.formulaTag);
    cells[this.column] = cell;
  }

  private closeRow(): void {
    const row = this.row!;
    if (this.rows.has(row.index)) throw damagedWorkbook(`There are two rows ${this.rowNumber}.`);
    row.source = { start: this.rowStart, tagEnd: this.rowTagEnd, end: this.parser.position };
    this.rows.set(row.index, row);
  }

  private readFormula(cell: Cell, tag: Record<string, string>): void {
    this.row!.hasFormulas = true;
    // Some writers leave an empty value behind; only a text's is the result "".
    const hasValue = this.valueText !== undefined && (this.valueText !== '' || this.cellType === 'str');
    if (!hasValue) cell.verifiedAt = NO_VALUE_IN_FILE;
    cell.formulaKind = formulaKindOf(tag);
    const isShared = tag['t'] === 'shared';
    const index = tag['si'] ?? '';
    if (isShared && this.formulaText === '') {
      cell.formula = this.sharedFormulas.get(index);
      if (!cell.formula) throw damagedWorkbook(`No cell spells out the shared formula ${index}.`);
      return;
    }
    cell.formula = CellFormula.fromA1(this.formulaText, this.row!.index, this.column);
    if (!isShared) return;
    this.nextSharedFormula = Math.max(this.nextSharedFormula, readIndex(index) + 1);
    this.sharedFormulas.set(index, cell.formula);
    this.sharedMasters.set(cell, cell.formula);
  }
}
