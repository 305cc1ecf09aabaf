import { childElement, childElements, createElement, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { areaAddress, containsArea, intersectAreas, parseAreas, subtractArea, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';

export interface Validation {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
}

/** The data validations of a sheet, those an extension keeps (lists on other sheets, written by newer Excel) included. */
export class DataValidations {
  constructor(private readonly sheet: Sheet) {}

  get all(): Validation[] {
    return [...this.plain(), ...this.extended()].map(readValidation);
  }

  /** The validation that covers the whole area. */
  covering(area: Area): Validation | undefined {
    return this.all.find(({ areas }) => areas.some((own) => containsArea(own, area)));
  }

  on(area: Area): Validation[] {
    return this.all.filter(({ areas }) => areas.some((own) => intersectAreas(own, area)));
  }

  /** The validation of exactly this area, added when missing; the area is cut out of all others. */
  edit(area: Area): XmlElement {
    const section = this.sheet.sections.edit('dataValidations');
    const exact = childElements(section, 'dataValidation').find((element) => isExactly(readValidation(element), area));
    if (exact) return exact;
    this.clear(area);
    const current = this.sheet.sections.edit('dataValidations');
    const added = createElement('dataValidation', { allowBlank: '1', showErrorMessage: '1', sqref: areaAddress(area) });
    current.children.push(added);
    current.attributes['count'] = String(current.children.length);
    return added;
  }

  /** Cuts the area out of every validation. */
  clear(area: Area): void {
    const section = this.sheet.sections.get('dataValidations');
    if (section) this.cutOut(section, area, (element, sqref) => (element.attributes['sqref'] = sqref));
    const extension = this.extensionSection();
    if (extension) this.cutOut(extension, area, setExtendedAreas);
    if (section && childElements(section, 'dataValidation').length === 0) this.sheet.sections.remove(section);
  }

  private cutOut(section: XmlElement, area: Area, setAreas: (element: XmlElement, sqref: string) => void): void {
    for (const element of elements(section)) {
      const { areas } = readValidation(element);
      if (!areas.some((own) => intersectAreas(own, area))) continue;
      const left = areas.flatMap((own) => subtractArea(own, area));
      if (left.length === 0) section.children = section.children.filter((node) => node !== element);
      else setAreas(element, left.map(areaAddress).join(' '));
      this.sheet.sections.touch(section);
      if (section.name !== 'dataValidations') this.sheet.sections.touch(this.sheet.sections.get('extLst')!);
    }
    section.attributes['count'] = String(elements(section).length);
  }

  private plain(): XmlElement[] {
    return childElements(this.sheet.sections.get('dataValidations'), 'dataValidation');
  }

  private extended(): XmlElement[] {
    const section = this.extensionSection();
    return section ? elements(section) : [];
  }

  private extensionSection(): XmlElement | undefined {
    const extensions = childElements(this.sheet.sections.get('extLst'), 'ext');
    return extensions.map((extension) => childElement(extension, 'x14:dataValidations')).find(Boolean);
  }
}

function readValidation(element: XmlElement): Validation {
  const sqref = element.attributes['sqref'] ?? textOf(childElement(element, 'xm:sqref'));
  return { element, areas: parseAreas(sqref) };
}

function isExactly({ areas }: Validation, area: Area): boolean {
  return areas.length === 1 && areaAddress(areas[0]!) === areaAddress(area);
}

function setExtendedAreas(element: XmlElement, sqref: string): void {
  childElement(element, 'xm:sqref')!.children = [sqref];
}

/** The formula of a validation without `=`; `"Yes,No"` in quotes for a typed list. */
export function validationFormula(element: XmlElement, number: 1 | 2): string {
  const plain = childElement(element, `formula${number}`);
  return plain ? textOf(plain) : textOf(childElement(childElement(element, `x14:formula${number}`), 'xm:f'));
}
