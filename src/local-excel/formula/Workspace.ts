import type { parseStructRef } from '@borgar/fx/xlsx';
import type { CellValue } from '../cells/Cell';
import type { Sheet } from '../sheets/Sheet';
import type { Operand, Reference } from './values';

/** The cell a formula is evaluated for. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a formula may ask of the workbook while it is evaluated. */
export interface Workspace {
  /** Changes with every edit. */
  readonly generation: number;
  sheetNamed(name: string): Sheet | undefined;
  /** @throws UnsupportedFormula for a formula that can neither be computed nor has a value in the file */
  knownValue(sheet: Sheet, row: number, column: number): CellValue;
  /** The area that can hold anything: whole columns are cut at the last used row. */
  clip(reference: Reference): Reference | undefined;
  tableReference(structured: NonNullable<ReturnType<typeof parseStructRef>>, at: Position): Operand | undefined;
  /** @throws UnsupportedFormula when the name's formula is beyond this program */
  evaluateName(name: string, at: Position): Operand | undefined;
  /** What tells whether a name's value may have changed: a range, or null for one that never does. */
  nameDependency(name: string, at: Position): Operand;
  today(): Date;
}

export type Evaluator = (at: Position, workspace: Workspace) => Operand;

/**
 * This program cannot compute the formula as Excel surely does: thrown while compiling for a function or construct it
 * does not know, and while computing for a use of a function outside what it promises. The cell keeps its value.
 */
export class UnsupportedFormula extends Error {}
