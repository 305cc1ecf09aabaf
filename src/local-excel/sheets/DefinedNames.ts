import { childElement, childElements, createElement, ensureChild, textOf, type XmlElement } from '../xml/XmlElement';
import { decodeExcelEscapes } from '../xml/excelEscapes';
import type { Sheet } from './Sheet';
import type { Sheets } from './Sheets';

/** Elements that follow `definedNames` in the workbook part. */
const FOLLOWERS = (
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

export interface DefinedName {
  readonly name: string;
  /** Formula without `=`, as it is now. */
  readonly formula: string;
  /** The sheet a local name belongs to; undefined for a name of the whole workbook. */
  readonly sheet: Sheet | undefined;
}

/** The `<definedNames>` of the workbook part. */
export class DefinedNames {
  constructor(
    private readonly workbook: XmlElement,
    private readonly sheets: Sheets,
    private readonly onChange: () => void,
  ) {}

  all(): DefinedName[] {
    return this.elements().map((element) => this.read(element));
  }

  /** A sheet's own name wins over the workbook's, as in formulas of that sheet. */
  find(name: string, sheet?: Sheet): DefinedName | undefined {
    const matches = this.all().filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return (
      matches.find((match) => sheet !== undefined && match.sheet === sheet) ?? matches.find((match) => !match.sheet)
    );
  }

  set(name: string, formula: string, sheet?: Sheet): void {
    const existing = this.element(name, sheet);
    const element = existing ?? createElement('definedName', { name });
    if (sheet) element.attributes['localSheetId'] = String(this.sheets.tabIndex(sheet));
    element.children = [formula];
    if (!existing) this.container().children.push(element);
    this.onChange();
  }

  delete(name: string, sheet: Sheet | undefined): void {
    const container = this.container();
    const element = this.element(name, sheet);
    container.children = container.children.filter((node) => node !== element);
    if (container.children.length === 0) {
      this.workbook.children = this.workbook.children.filter((node) => node !== container);
    }
    this.onChange();
  }

  private element(name: string, sheet: Sheet | undefined): XmlElement | undefined {
    return this.elements().find((element) => {
      const read = this.read(element);
      return read.name.toLowerCase() === name.toLowerCase() && read.sheet === sheet;
    });
  }

  private elements(): XmlElement[] {
    return childElements(childElement(this.workbook, 'definedNames'), 'definedName');
  }

  private container(): XmlElement {
    return ensureChild(this.workbook, 'definedNames', FOLLOWERS);
  }

  private read(element: XmlElement): DefinedName {
    const { name = '', localSheetId } = element.attributes;
    return {
      name: decodeExcelEscapes(name),
      get formula() {
        return textOf(element);
      },
      sheet: localSheetId === undefined ? undefined : this.sheets.atTab(Number(localSheetId)),
    };
  }
}
