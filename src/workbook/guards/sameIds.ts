import { rowId } from '../../recognition/cells/rowId';
import type { KeptTab } from '../cells/KeptTab';
import type { Guard } from './Guard';
import { sameTexts } from './sameTexts';

/** A row and the id it was read with; 0-based. */
export interface IdOfRow {
  readonly row: number;
  readonly id: string;
}

/** The rows of a tab carry the ids they were read with. @param wanted the rows that matter */
export function sameIds(kept: KeptTab, wanted: readonly IdOfRow[]): Guard {
  const { id: column } = kept.tab.columns as { readonly id?: number };
  if (column === undefined) return () => () => true;
  return sameTexts(kept, column, new Map(wanted.map(({ row, id }) => [row, id])), rowId);
}
