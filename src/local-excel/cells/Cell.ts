import type { CellFormula } from './CellFormula';

/** `#N/A`, `#VALUE!` … as a value, so that it is never mistaken for a text of the same letters. */
export class CellError {
  private constructor(readonly code: string) {}
  private static readonly known = new Map<string, CellError>();

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) {
      error = new CellError(code);
      CellError.known.set(code, error);
    }
    return error;
  }
}

/** What a cell holds; null is blank. Dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | null | CellError;

/**
 * States of `verifiedAt` before a formula was computed here: newly entered, read from a file that holds no value for
 * it, or with a value from before its references were rewritten.
 */
export const NEVER_COMPUTED = -1;
export const NO_VALUE_IN_FILE = -2;
export const REWRITTEN = -3;

export class Cell {
  value: CellValue = null;
  formula: CellFormula | undefined = undefined;
  /** Index into the stylesheet's cellXfs. */
  style = 0;
  /** The workbook generation in which the value last changed; 0 is "as opened". */
  changedAt = 0;
  /** The generation up to which a formula's cached value is known to be right. */
  verifiedAt = 0;
  /** The value computed for a formula this program cannot evaluate stays the one in the file. */
  formulaKind: 'normal' | 'array' | 'opaque' = 'normal';
}
