import type { SheetSnapshot, WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import { headerTexts, type HeaderText } from './HeaderText';
import { scopeColumnsOf } from './scopeColumns';

/** A row that may be a header. */
export interface LikelyHeaderRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly HeaderText[];
}

/** One text alone is a title or a heading. */
const FEWEST_TEXTS = 2;

/** The rows of a sheet that somebody may point out as its header, without the columns that we added. */
export function headerRows(snapshot: WorkbookSnapshot, { name, window }: SheetSnapshot): readonly LikelyHeaderRow[] {
  const ours = new Set<number>(Object.values(scopeColumnsOf(snapshot, name)));
  return window.values.flatMap((values, offset) => {
    const cells = headerTexts(values, window.left).filter(({ column }) => !ours.has(column));
    return cells.length < FEWEST_TEXTS ? [] : [{ row: window.top + offset, cells }];
  });
}
