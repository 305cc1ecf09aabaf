import type { CellValue } from '../cells/WorkbookSnapshot';
import { formulaText } from '../cells/formulaText';

/** A line of the Start tab that counts the items of one service, live. */
export interface ProgressLine {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** What the ids begin with that it counts: "EXCHANGE". */
  readonly prefix: string;
  /** Its cells from the first column on, as formulas. */
  readonly cells: readonly CellValue[];
}

const COUNTED = /^=COUNTIFS\([^"]*"([A-Z0-9]+)-\*"/;

/** The lines that count items, however their headings are called. @param rows the formulas of a sheet from its first row on */
export function progressLines(rows: readonly (readonly CellValue[])[]): readonly ProgressLine[] {
  return rows.flatMap((cells, row) => {
    const counted = cells.slice(1).flatMap((cell) => COUNTED.exec(String(cell))?.[1] ?? []);
    const [prefix] = counted;
    return prefix !== undefined && counted.length > 1 && counted.every((each) => each === prefix)
      ? [{ row, prefix, cells }]
      : [];
  });
}

/**
 * The formulas of a new line, for the ids of another service: of each column that of the last line that has one. What
 * somebody wrote over them, or beside them, is that line's alone.
 */
export function lineFor(lines: readonly ProgressLine[], prefix: string, name: string): readonly CellValue[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const formula = lines.findLast(({ cells }) => isFormula(cells[column]))?.cells[column] ?? '';
    return column === 0 ? name : String(formula).replace(/"[A-Z0-9]+-\*"/g, formulaText(`${prefix}-*`));
  });
}

/** True for what counts, or leads anywhere. */
export function isFormula(cell: CellValue | undefined): boolean {
  return String(cell ?? '').startsWith('=');
}

/** A formula that counts what is anything but some words, such that further words are not counted either. */
export function notCounting(formula: string, words: readonly string[]): string {
  return formula.replace(/COUNTIFS\(((?:"[^"]*"|[^()"])*)\)/g, (call, inside: string) => {
    const [, column] = /([^,"]+),"<>[^"]*"/.exec(inside) ?? [];
    const missing = words.filter((word) => !inside.includes(formulaText(`<>${word}`)));
    return column === undefined
      ? call
      : `COUNTIFS(${[inside, ...missing.map((word) => `${column},${formulaText(`<>${word}`)}`)].join(',')})`;
  });
}
