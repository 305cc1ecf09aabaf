import { translateFormulaToR1C1, translateTokensToA1, stringifyTokens, tokenize, type Token } from '@borgar/fx/xlsx';
import { cellAddress } from './Area';

/**
 * A formula as the file writes it (no leading `=`, `_xlfn.` prefixes, `Table[[#This Row],[X]]`).
 * Cells filled by copying share one object, so a column of 100,000 formulas is parsed once.
 */
export class CellFormula {
  private tokens: Token[] | undefined;
  private relativeText: string | undefined;

  private constructor(
    private readonly source: { readonly text: string; readonly row: number; readonly column: number } | undefined,
    relativeText?: string,
  ) {
    this.relativeText = relativeText;
  }

  static fromA1(text: string, row: number, column: number): CellFormula {
    return new CellFormula({ text, row, column });
  }

  static fromRelative(text: string): CellFormula {
    return new CellFormula(undefined, text);
  }

  /** The formula with relative references as R1C1 offsets: equal for all cells of a filled column. */
  get relative(): string {
    if (this.relativeText === undefined) {
      const { text, row, column } = this.source!;
      this.relativeText = translateFormulaToR1C1(text, cellAddress(row, column));
    }
    return this.relativeText;
  }

  a1At(row: number, column: number): string {
    if (this.source?.row === row && this.source.column === column) return this.source.text;
    this.tokens ??= tokenize(this.relative, { r1c1: true, mergeRefs: true });
    return stringifyTokens(translateTokensToA1(this.tokens, cellAddress(row, column)));
  }
}
