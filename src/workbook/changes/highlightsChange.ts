import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Change, Undo } from './Change';

/** Replaces conditional formats of ours on a range by others. @param removed ids of those that go */
export function highlightsChange(range: Excel.Range, removed: readonly string[], added: readonly Highlight[]): Change {
  return {
    prepare: () => {
      const old = removed.map((id) => queueHighlight(range.conditionalFormats.getItem(id)));
      let made: readonly Excel.ConditionalFormat[] = [];
      return {
        write: () => {
          for (const id of removed) range.conditionalFormats.getItem(id).delete();
          made = added.map((highlight) => addHighlight(range, highlight));
        },
        done: () => {
          const ids = made.map(({ id }) => id);
          const before = old.map((read) => read());
          return {
            undo: [highlightsChange(range, ids, before)],
            theirs: [],
            later: [highlightsUndo(range, ids, before)],
          };
        },
      };
    },
  };
}

function addHighlight(range: Excel.Range, { formula, fill, font }: Highlight): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = font;
  // The formula is what a highlight is known by, so it comes last.
  format.custom.rule.formula = formula;
  format.load('id');
  return format;
}

function queueHighlight(format: Excel.ConditionalFormat): () => Highlight {
  const { rule, format: look } = format.custom;
  rule.load('formula');
  look.fill.load('color');
  look.font.load('color');
  return () => ({ formula: rule.formula, fill: look.fill.color, font: look.font.color });
}

/** Replaces those that are still there by what was there before. */
function highlightsUndo(range: Excel.Range, ids: readonly string[], before: readonly Highlight[]): Undo {
  return {
    ranges: [range],
    look: () => {
      const formats = range.conditionalFormats;
      formats.load('items/id');
      return () => {
        const there = new Set(formats.items.map(({ id }) => id));
        const left = ids.filter((id) => there.has(id));
        return { changes: [highlightsChange(range, left, before)], guards: [], left: [] };
      };
    },
  };
}
