import type { Stylesheet } from '../styles/Stylesheet';
import type { DifferentialStyle } from '../styles/CellStyle';
import { childElements, createElement, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { CellFormula } from '../cells/CellFormula';
import { areaAddress, cellArea, intersectAreas, parseAreas, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';

/** Rule types as the file names them → as the Excel API does. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  /** The `<cfRule>` element. */
  readonly rule: XmlElement;
  /** The `<conditionalFormatting>` element around it. */
  readonly container: XmlElement;
  style: DifferentialStyle;
  isStyleChanged: boolean;
}

/** The conditional formats of one sheet, first the one that wins. */
export class ConditionalFormats {
  private list: ConditionalFormat[] | undefined;
  private nextId = 1;

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: Stylesheet,
  ) {}

  get all(): readonly ConditionalFormat[] {
    this.list ??= this.sheet.sections
      .all('conditionalFormatting')
      .flatMap((container) => childElements(container, 'cfRule').map((rule) => this.read(container, rule)))
      .sort((a, b) => priorityOf(a) - priorityOf(b));
    return this.list;
  }

  /** Reads the areas again, after they were changed in the part itself. */
  reload(): void {
    this.flush();
    this.list = undefined;
  }

  on(area: Area): ConditionalFormat[] {
    return this.all.filter(({ areas }) => areas.some((own) => intersectAreas(own, area)));
  }

  /** A new format goes before all others, as in Excel. */
  add(area: Area, type: 'expression'): ConditionalFormat {
    const others = this.all;
    const rule = createElement('cfRule', { type, priority: '1' });
    const container = createElement('conditionalFormatting', { sqref: areaAddress(area) }, [rule]);
    for (const other of others) this.setPriority(other, priorityOf(other) + 1);
    this.sheet.sections.add(container);
    const added = this.read(container, rule);
    this.list = [added, ...others];
    return added;
  }

  remove(format: ConditionalFormat): void {
    const { container, rule } = format;
    container.children = container.children.filter((node) => node !== rule);
    if (elements(container).length === 0) this.sheet.sections.remove(container);
    else this.sheet.sections.touch(container);
    this.list = this.all.filter((other) => other !== format);
  }

  setPriority(format: ConditionalFormat, priority: number): void {
    format.rule.attributes['priority'] = String(priority);
    this.sheet.sections.touch(format.container);
  }

  /** @param formula without `=`, relative to the top left cell of the format's first area */
  setFormula(format: ConditionalFormat, formula: string): void {
    format.rule.children = [createElement('formula', {}, [formula])];
    this.sheet.sections.touch(format.container);
  }

  setStyle(format: ConditionalFormat, change: DifferentialStyle): void {
    format.style = { ...format.style, ...change };
    format.isStyleChanged = true;
    this.sheet.sections.touch(format.container);
  }

  /** Puts styles set since into the stylesheet; done once before saving, so that no half-set style is left behind. */
  flush(): void {
    for (const format of this.list ?? []) {
      if (!format.isStyleChanged) continue;
      format.rule.attributes['dxfId'] = String(this.styles.addDifferentialStyle(format.style));
      format.isStyleChanged = false;
    }
  }

  private read(container: XmlElement, rule: XmlElement): ConditionalFormat {
    const { dxfId, type = '' } = rule.attributes;
    return {
      id: `{00000000-0002-0000-0000-${String(this.nextId++).padStart(12, '0')}}`,
      areas: parseAreas(container.attributes['sqref'] ?? ''),
      type: TYPES[type] ?? 'PresetCriteria',
      rule,
      container,
      style: dxfId === undefined ? {} : this.styles.differentialStyle(Number(dxfId)),
      isStyleChanged: false,
    };
  }
}

export function priorityOf(format: ConditionalFormat): number {
  return Number(format.rule.attributes['priority'] ?? 0);
}

const relativeFormulas = new WeakMap<XmlElement, { readonly formula: string; readonly relative: string }>();

/** The formula of a format as all its cells share it. */
export function relativeFormulaOf(format: ConditionalFormat): string {
  const formula = formulaOf(format);
  let known = relativeFormulas.get(format.rule);
  if (known?.formula !== formula) {
    const first = format.areas[0] ?? cellArea(0, 0);
    known = { formula, relative: CellFormula.fromA1(formula, first.top, first.left).relative };
    relativeFormulas.set(format.rule, known);
  }
  return known.relative;
}

export function formulaOf(format: ConditionalFormat): string {
  return textOf(childElements(format.rule, 'formula')[0]);
}
