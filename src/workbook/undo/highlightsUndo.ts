import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Undo } from '../changes/Change';
import { highlightsChange } from '../changes/highlightsChange';

/** Replaces conditional formats of ours that are still there by what was there before. */
export function highlightsUndo(range: Excel.Range, ids: readonly string[], before: readonly Highlight[]): Undo {
  return {
    ranges: [range],
    look: () => {
      const formats = range.conditionalFormats;
      formats.load('items/id');
      return () => {
        const there = new Set(formats.items.map(({ id }) => id));
        const left = ids.filter((id) => there.has(id));
        return { changes: [highlightsChange(() => range, left, before)], guards: [], left: [] };
      };
    },
  };
}
