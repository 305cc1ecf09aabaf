import { areaAddress } from '../cells/Area';
import { CellFormula } from '../cells/CellFormula';
import { escapeText } from '../xml/XmlElement';
import { isShareableFormula } from './isShareableFormula';

/** A formula in cells below one another. */
interface Run {
  readonly formula: CellFormula;
  readonly column: number;
  readonly top: number;
  bottom: number;
  /** The number its cells share; undefined when each spells it out. */
  index: number | undefined;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas a sheet writes anew: a filled column writes its formula once, in its first cell, and all others refer to
 * it by number, as Excel does. Cells are first added and then written, each time row by row.
 */
export class SharedFormulas {
  private readonly runs = new Map<string, Run>();
  /** By column: the run of the last cell. */
  private readonly current: (Run | undefined)[] = [];

  /** @param nextIndex the first number the file does not use */
  constructor(private nextIndex: number) {}

  add({ row, column }: Place, formula: CellFormula): void {
    const run = this.current[column];
    if (run?.bottom === row - 1 && run.formula.relative === formula.relative) {
      run.bottom = row;
      return;
    }
    const started = { formula, column, top: row, bottom: row, index: undefined };
    this.current[column] = started;
    this.runs.set(`${row} ${column}`, started);
  }

  /** The `<f>` element of a cell that was added. */
  xml({ row, column }: Place, formula: CellFormula): string {
    const started = this.runs.get(`${row} ${column}`);
    if (started) this.start(started);
    const run = this.current[column]!;
    if (run.index === undefined) return `<f>${escapeText(formula.a1At(row, column))}</f>`;
    if (!started) return `<f t="shared" si="${run.index}"/>`;
    const ref = areaAddress({ top: run.top, left: column, bottom: run.bottom, right: column });
    return `<f t="shared" ref="${ref}" si="${run.index}">${escapeText(formula.a1At(row, column))}</f>`;
  }

  private start(run: Run): void {
    this.current[run.column] = run;
    if (run.bottom > run.top && isSharedEverywhere(run)) run.index = this.nextIndex++;
  }
}

/** A reference that leaves the sheet in the first or last cell means something else when it is moved. */
function isSharedEverywhere({ formula, top, bottom, column }: Run): boolean {
  const isSame = (row: number): boolean =>
    CellFormula.fromA1(formula.a1At(row, column), row, column).relative === formula.relative;
  return isShareableFormula(formula.a1At(top, column)) && isSame(top) && isSame(bottom);
}
