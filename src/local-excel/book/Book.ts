import { FileError, damagedWorkbook } from '../file/FileError';
import { EntryCount } from '../file/EntryCount';
import { OpcPackage } from '../file/OpcPackage';
import { SharedStrings } from '../file/SharedStrings';
import { blankWorkbookParts } from '../file/blankWorkbookParts';
import { writeZip } from '../file/writeZip';
import type { CalculatedBook } from '../calculation/CalculatedBook';
import { Calculator } from '../calculation/Calculator';
import { Stylesheet } from '../styles/Stylesheet';
import { childElement, type XmlElement } from '../xml/XmlElement';
import { cellArea, type Area } from '../cells/Area';
import { ConditionalFormats } from './ConditionalFormats';
import { DefinedNames } from '../sheets/DefinedNames';
import type { Sheet, SheetHost, SheetVisibility } from '../sheets/Sheet';
import { Sheets } from '../sheets/Sheets';
import { Tables } from '../tables/Tables';

/** A workbook held over the parts of its file. Reading leaves the parts alone; saving rewrites only what was changed. */
export class Book implements SheetHost, CalculatedBook {
  readonly count = new EntryCount();
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: DefinedNames;
  readonly strings: SharedStrings;
  readonly styles: Stylesheet;
  readonly calculator: Calculator;
  activeSheet: Sheet;
  selection: Area = cellArea(0, 0);
  /** Counts edits, which is how formulas know what is new; 0 is the workbook as opened. */
  generation = 0;
  /** The generation in which a name, a table or a sheet last changed. */
  structureChangedAt = 0;
  /** Set when a formula beyond this program may be out of date: Excel is then asked to recalculate on opening. */
  hasUncomputedFormulas = false;
  haveFormulasChanged = false;
  /** Such a file must be named .xlsm: Excel refuses it under another extension. */
  readonly isMacroEnabled: boolean;
  /** What formulas take for today. */
  clock: () => Date = () => new Date();
  private readonly formats = new Map<Sheet, ConditionalFormats>();

  private constructor(
    readonly opc: OpcPackage,
    readonly path: string,
  ) {
    this.styles = new Stylesheet(opc, path);
    this.strings = new SharedStrings(opc, path, this.count);
    this.sheets = new Sheets(opc, path, this);
    this.tables = new Tables(opc, this.sheets, () => this.structureChanged());
    this.names = new DefinedNames(this.tree, this.sheets, () => {
      opc.changed(path);
      this.structureChanged();
    });
    this.activeSheet = this.firstShown();
    this.isMacroEnabled = opc.contentType(path)?.includes('macroEnabled') ?? false;
    this.calculator = new Calculator(this);
  }

  /** @throws FileError */
  static open(bytes: Uint8Array): Book {
    const opc = OpcPackage.open(bytes);
    const path = opc.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (!path?.endsWith('.xml') || !opc.has(path)) throw new FileError('notAWorkbook');
    if (opc.tree(path).name !== 'workbook') throw new FileError('notAWorkbook');
    const book = new Book(opc, path);
    book.requireReadable();
    return book;
  }

  /** A new workbook with one empty sheet. */
  static blank(): Book {
    const parts = Object.entries(blankWorkbookParts()).map(([path, text]) => [path, [text]] as const);
    return Book.open(writeZip(new Map(parts)));
  }

  get tree(): XmlElement {
    return this.opc.tree(this.path);
  }

  get usesDateSystem1904(): boolean {
    return ['1', 'true'].includes(childElement(this.tree, 'workbookPr')?.attributes['date1904'] ?? '');
  }

  /** True when tabs can be neither added, moved, renamed nor deleted. */
  get isStructureProtected(): boolean {
    const lock = childElement(this.tree, 'workbookProtection')?.attributes['lockStructure'];
    return lock === '1' || lock === 'true';
  }

  sharedString(index: number): string | undefined {
    return this.strings.get(index);
  }

  conditionalFormats(sheet: Sheet): ConditionalFormats {
    let formats = this.formats.get(sheet);
    if (!formats) {
      formats = new ConditionalFormats(sheet, this.styles);
      this.formats.set(sheet, formats);
    }
    return formats;
  }

  addSheet(name: string): Sheet {
    const sheet = this.sheets.add(name);
    this.structureChanged();
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.remove(sheet);
    this.tables.forget(sheet);
    this.formats.delete(sheet);
    if (this.activeSheet === sheet) this.activateAnother();
    this.structureChanged();
  }

  showSheet(sheet: Sheet, visibility: SheetVisibility): void {
    const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
    sheet.entry.attributes['state'] = states[visibility];
    if (this.activeSheet === sheet && visibility !== 'Visible') this.activateAnother();
    this.opc.changed(this.path);
  }

  /** When the active sheet goes or is hidden, Excel shows another. */
  activateAnother(): void {
    const view = childElement(childElement(this.tree, 'bookViews'), 'workbookView');
    if (view) view.attributes['activeTab'] = '0';
    this.activeSheet = this.firstShown();
    if (view) view.attributes['activeTab'] = String(this.sheets.tabIndex(this.activeSheet));
    this.selection = cellArea(0, 0);
  }

  startEdit(): void {
    this.generation += 1;
  }

  formulasChanged(): void {
    this.haveFormulasChanged = true;
  }

  /** A name, a table or a sheet is new or different, so formulas that use one must be computed again. */
  structureChanged(): void {
    this.startEdit();
    this.structureChangedAt = this.generation;
  }

  /** Brings what is held beside the parts back into them. */
  flush(): void {
    for (const formats of this.formats.values()) formats.flush();
  }

  /** Damage is to be told when the file is opened, not in the middle of an action: every part used later is read. */
  private requireReadable(): void {
    this.styles.style(0);
    this.strings.get(0);
    this.sheets.requireReadable();
    this.tables.requireReadable();
  }

  private firstShown(): Sheet {
    const view = childElement(childElement(this.tree, 'bookViews'), 'workbookView');
    const active = this.sheets.atTab(Number(view?.attributes['activeTab'] ?? 0));
    const shown = active?.visibility === 'Visible' ? active : this.sheets.all.find(isShown);
    if (!shown) throw damagedWorkbook('The workbook has no visible worksheet.');
    return shown;
  }
}

function isShown(sheet: Sheet): boolean {
  return sheet.visibility === 'Visible';
}
