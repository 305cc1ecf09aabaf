import { createElement, parseXml, writeXml, type XmlElement } from '../xml/XmlElement';

/** The order the schema wants (CT_Worksheet). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

interface Section {
  readonly name: string;
  readonly xml: string;
  tree: XmlElement | undefined;
  changed: boolean;
}

/** Everything in a worksheet part around its cells: read when asked for, written anew only when changed. */
export class SheetSections {
  private readonly sections: Section[] = [];
  private changed = false;

  /** True once anything must be written differently from the file. */
  get isChanged(): boolean {
    return this.changed;
  }

  appendSource(name: string, xml: string): void {
    this.sections.push({ name, xml, tree: undefined, changed: false });
  }

  all(name: string): XmlElement[] {
    return this.sections.filter((section) => section.name === name).map(treeOf);
  }

  get(name: string): XmlElement | undefined {
    const section = this.sections.find((candidate) => candidate.name === name);
    return section && treeOf(section);
  }

  /** The section to edit, added when missing; it will be written anew. */
  edit(name: string): XmlElement {
    const found = this.sections.find((section) => section.name === name);
    if (!found) return this.add(createElement(name));
    this.markChanged(found);
    return treeOf(found);
  }

  /** Marks a section obtained from `get` or `all` as edited. */
  touch(tree: XmlElement): void {
    const section = this.sections.find((candidate) => candidate.tree === tree);
    if (section) this.markChanged(section);
  }

  add(tree: XmlElement): XmlElement {
    const rank = ORDER.indexOf(tree.name);
    const follower = this.sections.findIndex(({ name }) => ORDER.indexOf(name) > rank);
    const section: Section = { name: tree.name, xml: '', tree, changed: true };
    this.sections.splice(follower < 0 ? this.sections.length : follower, 0, section);
    this.changed = true;
    return tree;
  }

  remove(tree: XmlElement): void {
    const index = this.sections.findIndex((section) => section.tree === tree);
    if (index < 0) return;
    this.sections.splice(index, 1);
    this.changed = true;
  }

  /** @param sheetData the text that stands for the cells */
  toXml(sheetData: string): string {
    return this.sections
      .map((section) => {
        if (section.name === 'sheetData') return sheetData;
        return section.changed ? writeXml(treeOf(section)) : section.xml;
      })
      .join('');
  }

  private markChanged(section: Section): void {
    section.changed = true;
    this.changed = true;
  }
}

function treeOf(section: Section): XmlElement {
  section.tree ??= parseXml(section.xml);
  return section.tree;
}
