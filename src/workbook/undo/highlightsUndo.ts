import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Undo } from '../changes/Change';
import { highlightsChange } from '../changes/highlightsChange';
import { stillInPlace } from './stillInPlace';

/** Conditional formats that were added: by the ids they got, and by their formulas, since undo itself makes some anew. */
export interface AddedHighlights {
  readonly ids: readonly string[];
  readonly formulas: readonly string[];
}

/**
 * Replaces conditional formats of ours that are still there by what was there before.
 * @param range whose place was read: what was there before leads to the columns that stood there
 */
export function highlightsUndo(
  range: Excel.Range,
  { ids, formulas }: AddedHighlights,
  before: readonly Highlight[],
): Undo {
  const inPlace = stillInPlace(range);
  return {
    ranges: [range],
    look: () => {
      const isInPlace = inPlace();
      range.load('address');
      const formats = range.conditionalFormats;
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return () => {
        const left = formats.items
          .filter(
            ({ id, type, customOrNullObject }) =>
              ids.includes(id) || (type === 'Custom' && formulas.includes(customOrNullObject.rule.formula)),
          )
          .map(({ id }) => id);
        if (before.length > 0 && !isInPlace()) return { changes: [], guards: [], left: [range.address] };
        const guards = before.length > 0 ? [inPlace] : [];
        return { changes: [highlightsChange(() => range, left, before)], guards, left: [] };
      };
    },
  };
}
