import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Undo } from '../changes/Change';
import {
  highlightsChange,
  movedHighlight,
  movedHighlightFormula,
  queueHighlightFormulas,
} from '../changes/highlightsChange';
import { PLACE, stillInPlace } from '../guards/stillInPlace';

/** Conditional formats that were added: by the ids they got, and by their formulas, since undo itself makes some anew. */
export interface AddedHighlights {
  readonly ids: readonly string[];
  readonly formulas: readonly string[];
}

/** What highlights stand on: their places were read before they were changed. */
export interface HighlightedCells {
  readonly range: Excel.Range;
  /** The header of the column that their formulas go by. */
  readonly header: Excel.Range;
  /** The table all of whose rows they come back to; undefined for the rows of the range. */
  readonly tableId?: string | undefined;
}

/** Replaces conditional formats of ours that are still there by what was there before, wherever that is now. */
export function highlightsUndo(
  { range, header, tableId }: HighlightedCells,
  { ids, formulas }: AddedHighlights,
  before: readonly Highlight[],
): Undo {
  const then = { rows: range.rowIndex, columns: header.columnIndex };
  return {
    ranges: tableId === undefined ? [range, header] : [header],
    look: ({ workbook: { tables } }) => {
      const body = tableId === undefined ? range : tables.getItem(tableId).getDataBodyRange();
      const found = queueHighlightFormulas(body);
      for (const cells of [body, header]) cells.load(PLACE);
      return () => {
        const now = { rows: body.rowIndex, columns: header.columnIndex };
        const moved = formulas.map((formula) => movedHighlightFormula(formula, then, now));
        const isOurs = (formula: string): boolean => formulas.includes(formula) || moved.includes(formula);
        const left = found().flatMap(({ id, formula }) => (ids.includes(id) || isOurs(formula) ? [id] : []));
        const back = before.map((highlight) => movedHighlight(highlight, then, now));
        const guards = back.length > 0 ? [stillInPlace(body), stillInPlace(header)] : [];
        const change = highlightsChange(
          () => body,
          left,
          back,
          () => header,
        );
        // Before columns go: their formulas move with them.
        return { first: [change], changes: [], guards, left: [] };
      };
    },
  };
}
