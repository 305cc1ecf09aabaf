import type { Stylesheet } from '../styles/Stylesheet';
import type { DifferentialStyle } from '../styles/CellStyle';
import { childElements, createElement, elements, textOf, type XmlElement } from '../xml/XmlElement';
import { CellFormula } from '../cells/CellFormula';
import { areaAddress, cellArea, intersectAreas, subtractArea, parseAreas, type Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';
import { copiedAreas } from './copiedAreas';

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
  /** As they are now, also after cells were copied or a table grew. */
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
  /** A format keeps its id wherever its cells go. */
  private readonly ids = new WeakMap<XmlElement, string>();

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

  /** Copied cells take along the formats of theirs and lose those they had. Newer ones, in an extension, stay. */
  copy(source: Area, target: Area): void {
    this.changeAreas((areas) => copiedAreas(areas, source, target));
  }

  /** Cells whose formats are cleared have none any more, also no conditional ones. */
  clear(area: Area): void {
    this.changeAreas((areas) => areas.flatMap((own) => subtractArea(own, area)));
  }

  private changeAreas(change: (areas: readonly Area[]) => Area[]): void {
    for (const container of new Set(this.all.map((format) => format.container))) {
      const before = areasOf(container);
      const after = change(before);
      const sqref = after.map(areaAddress).join(' ');
      if (sqref === container.attributes['sqref']) continue;
      moveFormulas(container, before[0], after[0]);
      container.attributes['sqref'] = sqref;
      this.sheet.sections.touch(container);
    }
    this.all.filter(({ areas }) => areas.length === 0).forEach((format) => this.remove(format));
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

  private idOf(rule: XmlElement): string {
    const id = this.ids.get(rule) ?? `{00000000-0002-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    this.ids.set(rule, id);
    return id;
  }

  private read(container: XmlElement, rule: XmlElement): ConditionalFormat {
    const { dxfId, type = '' } = rule.attributes;
    return {
      id: this.idOf(rule),
      get areas() {
        return areasOf(container);
      },
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

const knownAreas = new WeakMap<XmlElement, { readonly sqref: string; readonly areas: readonly Area[] }>();

function areasOf(container: XmlElement): readonly Area[] {
  const { sqref = '' } = container.attributes;
  let known = knownAreas.get(container);
  if (known?.sqref !== sqref) {
    known = { sqref, areas: parseAreas(sqref) };
    knownAreas.set(container, known);
  }
  return known.areas;
}

/** Formulas are written for the first cell, which may be another one now. */
function moveFormulas(container: XmlElement, before: Area | undefined, after: Area | undefined): void {
  if (!before || !after) return;
  for (const formula of childElements(container, 'cfRule').flatMap((rule) => childElements(rule, 'formula'))) {
    const { top, left } = after;
    formula.children = [CellFormula.fromA1(textOf(formula), before.top, before.left).a1At(top, left)];
  }
}

interface RelativeFormula {
  readonly formula: string;
  readonly areas: readonly Area[];
  readonly relative: string;
}

const relativeFormulas = new WeakMap<XmlElement, RelativeFormula>();

/** The formula of a format as all its cells share it. */
export function relativeFormulaOf({ rule, areas }: ConditionalFormat): string {
  const formula = formulaOf({ rule });
  let known = relativeFormulas.get(rule);
  if (known?.formula !== formula || known.areas !== areas) {
    const { top, left } = areas[0] ?? cellArea(0, 0);
    known = { formula, areas, relative: CellFormula.fromA1(formula, top, left).relative };
    relativeFormulas.set(rule, known);
  }
  return known.relative;
}

export function formulaOf({ rule }: Pick<ConditionalFormat, 'rule'>): string {
  return textOf(childElements(rule, 'formula')[0]);
}
