import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Undo } from '../changes/Change';
import { highlightsChange } from '../changes/highlightsChange';

/** Conditional formats that were added: by the ids they got, and by their formulas, since undo itself makes some anew. */
export interface AddedHighlights {
  readonly ids: readonly string[];
  readonly formulas: readonly string[];
}

/** Replaces conditional formats of ours that are still there by what was there before. */
export function highlightsUndo(
  range: Excel.Range,
  { ids, formulas }: AddedHighlights,
  before: readonly Highlight[],
): Undo {
  return {
    ranges: [range],
    look: () => {
      const formats = range.conditionalFormats;
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return () => {
        const left = formats.items
          .filter(
            ({ id, type, customOrNullObject }) =>
              ids.includes(id) || (type === 'Custom' && formulas.includes(customOrNullObject.rule.formula)),
          )
          .map(({ id }) => id);
        return { changes: [highlightsChange(() => range, left, before)], guards: [], left: [] };
      };
    },
  };
}
