import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import type { Change, DoneChange } from './Change';

export interface DoneHighlights extends DoneChange {
  /** Ids of those that were added. */
  readonly ids: readonly string[];
  readonly old: readonly Highlight[];
}

/**
 * Replaces conditional formats of ours on a range by others.
 * @param range asks for the range anew each time: its columns may be brought back by a change before
 * @param removed ids of those that go
 */
export function highlightsChange(
  range: () => Excel.Range,
  removed: readonly string[],
  added: readonly Highlight[],
): Change<DoneHighlights> {
  return {
    prepare: () => {
      const before = removed.map((id) => queueHighlight(range().conditionalFormats.getItem(id)));
      let made: readonly Excel.ConditionalFormat[] = [];
      return {
        write: () => {
          const cells = range();
          for (const id of removed) cells.conditionalFormats.getItem(id).delete();
          made = added.map((highlight) => addHighlight(cells, highlight));
        },
        done: () => {
          const ids = made.map(({ id }) => id);
          const old = before.map((read) => read());
          return { ids, old, undo: [highlightsChange(range, ids, old)], theirs: [] };
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
