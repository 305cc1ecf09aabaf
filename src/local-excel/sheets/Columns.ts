import { childElements, createElement, setAttribute, type XmlElement } from '../xml/XmlElement';
import type { SheetSections } from './SheetSections';

/** As the file counts: characters with the cell's padding. */
const DEFAULT_WIDTH = 9.140625;
/** Width of the digit 0 in the default font, in pixels. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Widths and hiding of a sheet's columns (`<cols>`), columns 0-based. */
export class Columns {
  constructor(private readonly sheet: { readonly sections: SheetSections }) {}

  /** Width in points, as the Excel API gives it. */
  width(column: number): number {
    const characters = Number(this.element(column)?.attributes['width'] ?? this.defaultWidth);
    return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
  }

  isHidden(column: number): boolean {
    const hidden = this.element(column)?.attributes['hidden'];
    return hidden === '1' || hidden === 'true';
  }

  style(column: number): number | undefined {
    const style = this.element(column)?.attributes['style'];
    return style === undefined ? undefined : Number(style);
  }

  /** The columns with a style of their own, at their style. */
  get styled(): ReadonlyMap<number, number> {
    const styled = new Map<number, number>();
    for (const { attributes } of childElements(this.sheet.sections.get('cols'), 'col')) {
      if (attributes['style'] === undefined) continue;
      for (let column = Number(attributes['min']) - 1; column < Number(attributes['max']); column++) {
        styled.set(column, Number(attributes['style']));
      }
    }
    return styled;
  }

  /** Gives the columns another style, which blank cells show and new ones take. */
  restyle(left: number, right: number, restyle: (style: number) => number): void {
    this.edit(left, right, ({ style }) => {
      const restyled = restyle(Number(style ?? 0));
      return { style: restyled === 0 ? undefined : String(restyled) };
    });
  }

  /** @param points the new width of all columns from left to right */
  setWidth(left: number, right: number, points: number): void {
    const characters = points / POINTS_PER_PIXEL / DIGIT;
    this.edit(left, right, () => ({ width: String(Number(characters.toFixed(6))), customWidth: '1' }));
  }

  hasStandardWidth(column: number): boolean {
    return Number(this.element(column)?.attributes['width'] ?? this.defaultWidth) === Number(this.defaultWidth);
  }

  /** Drops the columns' own widths; what else is said of them stays. */
  useStandardWidth(left: number, right: number): void {
    // A run that stays needs a width: without one some programs take it for 0.
    const width = String(this.defaultWidth);
    this.edit(left, right, () => ({ width, customWidth: undefined, bestFit: undefined }));
  }

  setHidden(left: number, right: number, isHidden: boolean): void {
    this.edit(left, right, () => ({ hidden: isHidden ? '1' : undefined }));
  }

  private get defaultWidth(): string | number {
    return this.sheet.sections.get('sheetFormatPr')?.attributes['defaultColWidth'] ?? DEFAULT_WIDTH;
  }

  private element(column: number): XmlElement | undefined {
    return childElements(this.sheet.sections.get('cols'), 'col').find(
      ({ attributes }) => Number(attributes['min']) <= column + 1 && Number(attributes['max']) >= column + 1,
    );
  }

  /**
   * Runs that say no more than the default, a width beside their first and last column, are dropped.
   * @param change gives the attributes that become others; undefined for one that goes
   */
  private edit(
    left: number,
    right: number,
    change: (attributes: XmlElement['attributes']) => Record<string, string | undefined>,
  ): void {
    const width = String(this.defaultWidth);
    const existing = this.sheet.sections.get('cols');
    const runs = splitRuns(existing, left, right);
    let next = left;
    for (const run of [...runs.filter((each) => isInside(each, left, right)), undefined]) {
      const min = run ? Number(run.attributes['min']) - 1 : right + 1;
      if (min > next) runs.push(createElement('col', { width, min: String(next + 1), max: String(min) }));
      if (run) next = Number(run.attributes['max']);
    }
    const telling = runs.filter((run) => {
      if (!isInside(run, left, right)) return true;
      Object.entries(change(run.attributes)).forEach(([name, value]) => setAttribute(run, name, value));
      return run.attributes['width'] !== width || Object.keys(run.attributes).length > 3;
    });
    telling.sort((a, b) => Number(a.attributes['min']) - Number(b.attributes['min']));
    if (telling.length > 0) this.sheet.sections.edit('cols').children = telling;
    else if (existing) this.sheet.sections.remove(existing);
  }
}

/** The `<col>` runs, split at the edges so that each lies within the named columns or outside. */
function splitRuns(cols: XmlElement | undefined, left: number, right: number): XmlElement[] {
  return childElements(cols, 'col').flatMap((run) => {
    const [min, max] = [Number(run.attributes['min']) - 1, Number(run.attributes['max']) - 1];
    const parts: readonly (readonly [number, number])[] = [
      [min, Math.min(max, left - 1)],
      [Math.max(min, left), Math.min(max, right)],
      [Math.max(min, right + 1), max],
    ];
    return parts
      .filter(([from, to]) => from <= to)
      .map(([from, to]) => createElement('col', { ...run.attributes, min: String(from + 1), max: String(to + 1) }));
  });
}

function isInside({ attributes }: XmlElement, left: number, right: number): boolean {
  return Number(attributes['min']) > left && Number(attributes['max']) <= right + 1;
}
