import type { DefinedNames } from '../sheets/DefinedNames';
import type { Sheets } from '../sheets/Sheets';
import type { Tables } from '../tables/Tables';

/** What calculating needs of a workbook. */
export interface CalculatedBook {
  readonly sheets: Sheets;
  readonly names: DefinedNames;
  readonly tables: Tables;
  /** Counts edits. */
  readonly generation: number;
  /** The edit that last changed a name, a table or a sheet. */
  readonly structureChangedAt: number;
  /** Set when a formula cannot be computed here, so that Excel is asked to. */
  hasUncomputedFormulas: boolean;
  clock(): Date;
}
