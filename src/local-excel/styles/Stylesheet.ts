import { blankWorkbookParts } from '../file/blankWorkbookParts';
import type { OpcPackage } from '../file/OpcPackage';
import {
  childElement,
  childElements,
  cloneElement,
  createElement,
  elements,
  ensureChild,
  parseXml,
  writeXml,
  type XmlElement,
} from '../xml/XmlElement';
import { BUILT_IN_NUMBER_FORMATS } from './builtInNumberFormats';
import type { CellStyle, DifferentialStyle, StyleChange } from './CellStyle';
import { applyToFont, argb, changesFont, readDifferentialFont, readFont, solidFill } from './fontElement';
import { readThemeColors, resolveColor } from './themeColors';

const SECTIONS = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);
const FIRST_CUSTOM_FORMAT = 164;
const PART = 'xl/styles.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The styles part. Styles are only ever added, so nobody else's cell changes its look. A workbook without the part, or
 * without a section of it, shows the defaults; it gets them when a style is added, whose number would else be theirs.
 */
export class Stylesheet {
  private readonly styles = new Map<number, CellStyle>();
  private readonly derived = new Map<string, number>();
  private readonly theme: readonly string[];
  private readonly defaults = parseXml(blankWorkbookParts()[PART]);
  private path: string | undefined;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPath: string,
  ) {
    const relationships = opc.relationships(workbookPath);
    const target = (type: string): string | undefined => relationships.find((found) => found.type === type)?.target;
    this.path = target('styles');
    const themePath = target('theme');
    this.theme = readThemeColors(themePath && opc.has(themePath) ? opc.tree(themePath) : undefined);
  }

  /** @param index into cellXfs */
  style(index: number): CellStyle {
    let style = this.styles.get(index);
    if (!style) {
      style = this.read(this.list('cellXfs')[index] ?? createElement('xf'));
      this.styles.set(index, style);
    }
    return style;
  }

  /** @returns the index of a style that differs from the given one only in what is named */
  derive(index: number, change: StyleChange): number {
    const key = `${index} ${JSON.stringify(change, (_, value: unknown) => (value === undefined ? null : value))}`;
    let result = this.derived.get(key);
    if (result === undefined) {
      result = this.add('cellXfs', this.changedFormat(index, change));
      this.derived.set(key, result);
    }
    return result;
  }

  differentialStyle(index: number): DifferentialStyle {
    const dxf = this.list('dxfs')[index];
    const pattern = childElement(childElement(dxf, 'fill'), 'patternFill');
    const fill = resolveColor(childElement(pattern, 'bgColor') ?? childElement(pattern, 'fgColor'), this.theme);
    const numberFormat = childElement(dxf, 'numFmt')?.attributes['formatCode'];
    return { ...readDifferentialFont(childElement(dxf, 'font'), this.theme), fillColor: fill, numberFormat };
  }

  /** @returns the index of the differential style, for `dxfId` */
  addDifferentialStyle(style: DifferentialStyle): number {
    const dxf = createElement('dxf');
    if (changesFont(style)) {
      const font = createElement('font');
      applyToFont(font, style);
      dxf.children.push(font);
    }
    if (style.numberFormat !== undefined) {
      dxf.children.push(createElement('numFmt', this.numberFormatAttributes(style.numberFormat)));
    }
    if (style.fillColor !== undefined) {
      const color = createElement('bgColor', { rgb: argb(style.fillColor) });
      dxf.children.push(createElement('fill', {}, [createElement('patternFill', {}, [color])]));
    }
    return this.add('dxfs', dxf);
  }

  private read(xf: XmlElement): CellStyle {
    const { attributes } = xf;
    const font = readFont(this.list('fonts')[Number(attributes['fontId'] ?? 0)], this.theme);
    const pattern = childElement(this.list('fills')[Number(attributes['fillId'] ?? 0)], 'patternFill');
    const isFilled = !['none', undefined].includes(pattern?.attributes['patternType']);
    return {
      ...font,
      ...readAlignment(childElement(xf, 'alignment')),
      numberFormat: this.numberFormat(Number(attributes['numFmtId'] ?? 0)),
      fillColor: isFilled ? resolveColor(childElement(pattern, 'fgColor'), this.theme) : undefined,
      locked: childElement(xf, 'protection')?.attributes['locked'] !== '0',
      quotePrefix: attributes['quotePrefix'] === '1',
    };
  }

  private changedFormat(index: number, change: StyleChange): XmlElement {
    const source =
      this.list('cellXfs')[index] ?? createElement('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' });
    const xf = cloneElement(source);
    if (changesFont(change)) {
      const font = cloneElement(this.list('fonts')[Number(xf.attributes['fontId'] ?? 0)] ?? createElement('font'));
      applyToFont(font, change);
      Object.assign(xf.attributes, { fontId: String(this.add('fonts', font)), applyFont: '1' });
    }
    if ('fillColor' in change) {
      const fillId = change.fillColor === undefined ? 0 : this.add('fills', solidFill(change.fillColor));
      Object.assign(xf.attributes, { fillId: String(fillId), applyFill: '1' });
    }
    if (change.numberFormat !== undefined) {
      const { numFmtId } = this.numberFormatAttributes(change.numberFormat);
      Object.assign(xf.attributes, { numFmtId, applyNumberFormat: '1' });
    }
    if (change.quotePrefix !== undefined) xf.attributes['quotePrefix'] = change.quotePrefix ? '1' : '0';
    applyAlignment(xf, change);
    applyProtection(xf, change);
    return xf;
  }

  private numberFormat(id: number): string {
    const custom = this.list('numFmts').find(({ attributes }) => attributes['numFmtId'] === String(id));
    return custom?.attributes['formatCode'] ?? BUILT_IN_NUMBER_FORMATS.get(id) ?? 'General';
  }

  private numberFormatAttributes(code: string): { numFmtId: string; formatCode: string } {
    const builtIn = [...BUILT_IN_NUMBER_FORMATS].find(([, text]) => text === code);
    if (builtIn) return { numFmtId: String(builtIn[0]), formatCode: code };
    const customs = this.list('numFmts');
    const known = customs.find(({ attributes }) => attributes['formatCode'] === code);
    if (known) return { numFmtId: known.attributes['numFmtId']!, formatCode: code };
    const highest = Math.max(
      FIRST_CUSTOM_FORMAT - 1,
      ...customs.map(({ attributes }) => Number(attributes['numFmtId'])),
    );
    const attributes = { numFmtId: String(highest + 1), formatCode: code };
    this.add('numFmts', createElement('numFmt', attributes));
    return attributes;
  }

  private get root(): XmlElement {
    return this.path ? this.opc.tree(this.path) : this.defaults;
  }

  private list(section: string): XmlElement[] {
    const parent = childElement(this.root, section);
    return parent ? elements(parent) : [];
  }

  private add(section: string, element: XmlElement): number {
    const path = this.ensurePart();
    const parent = ensureChild(this.root, section, SECTIONS.slice(SECTIONS.indexOf(section) + 1));
    const defaults = childElement(this.defaults, section);
    if (elements(parent).length === 0 && defaults) parent.children = elements(defaults).map(cloneElement);
    const text = writeXml(element);
    const known = elements(parent).findIndex((other) => writeXml(other) === text);
    if (known >= 0) return known;
    parent.children.push(element);
    const count = childElements(parent, element.name).length;
    parent.attributes['count'] = String(count);
    this.opc.changed(path);
    return count - 1;
  }

  private ensurePart(): string {
    if (this.path) return this.path;
    this.path = PART;
    this.opc.addPart(PART, this.defaults, CONTENT_TYPE);
    this.opc.addRelationship(this.workbookPath, 'styles', PART);
    return PART;
  }
}

type Alignment = Pick<CellStyle, 'horizontalAlignment' | 'verticalAlignment' | 'wrapText'>;

function readAlignment(alignment: XmlElement | undefined): Alignment {
  const { horizontal = 'general', vertical = 'bottom', wrapText } = alignment?.attributes ?? {};
  return {
    horizontalAlignment: capitalized(horizontal),
    verticalAlignment: capitalized(vertical),
    wrapText: wrapText === '1' || wrapText === 'true',
  };
}

function applyAlignment(xf: XmlElement, change: StyleChange): void {
  const { horizontalAlignment, verticalAlignment, wrapText } = change;
  const wanted = {
    horizontal: horizontalAlignment && uncapitalized(horizontalAlignment),
    vertical: verticalAlignment && uncapitalized(verticalAlignment),
    wrapText: wrapText === undefined ? undefined : wrapText ? '1' : '0',
  };
  const entries = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (entries.length === 0) return;
  Object.assign(ensureChild(xf, 'alignment', ['protection', 'extLst']).attributes, Object.fromEntries(entries));
  xf.attributes['applyAlignment'] = '1';
}

function applyProtection(xf: XmlElement, { locked }: StyleChange): void {
  if (locked === undefined) return;
  ensureChild(xf, 'protection', ['extLst']).attributes['locked'] = locked ? '1' : '0';
  xf.attributes['applyProtection'] = '1';
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
