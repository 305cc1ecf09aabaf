import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Change } from './Change';

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
        done: () => ({
          undo: [
            highlightsChange(
              range,
              made.map(({ id }) => id),
              old.map((read) => read()),
            ),
          ],
          theirs: [],
        }),
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
