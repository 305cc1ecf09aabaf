import { cellAddress, columnsOfCells, rowOfCell } from '../../recognition/cells/cellAddress';
import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import { queuePlace } from '../cells/movedFormula';
import type { Change, DoneChange } from './Change';

export interface DoneHighlights extends DoneChange {
  /** Ids of those that were added. */
  readonly ids: readonly string[];
  /** Those that were taken away, as far as they had a formula. */
  readonly old: readonly Highlight[];
}

/**
 * Replaces conditional formats of ours on a range by others.
 * @param range asks for the range anew each time: its columns may be brought back by a change before
 * @param removed ids of those that go
 * @param header of the column that their formulas go by, which others may move; undefined for one that goes and comes
 * back with them
 */
export function highlightsChange(
  range: () => Excel.Range,
  removed: readonly string[],
  added: readonly Highlight[],
  header?: () => Excel.Range,
): Change<DoneHighlights> {
  return {
    prepare: () => {
      const before = removed.map((id) => queueHighlight(range().conditionalFormats.getItem(id)));
      const place = header && queueHighlightedPlace(range, header);
      let made: readonly Excel.ConditionalFormat[] = [];
      let again: ReturnType<typeof queueAgain> | undefined;
      return {
        write: () => {
          const cells = range();
          for (const id of removed) cells.conditionalFormats.getItem(id).delete();
          made = added.map((highlight) => addHighlight(cells, highlight));
        },
        readAgain: () => {
          again = queueAgain(range, added.length > 0 ? header : undefined);
        },
        done: () => {
          const { there, now } = again?.() ?? { there: [] };
          const written = place && now ? added.map((highlight) => movedHighlight(highlight, place(), now)) : [];
          const ids = again ? begunHighlights(there, removed, [...added, ...written]) : made.map(({ id }) => id);
          const isGone = (removedId: string): boolean => !there.some(({ id }) => id === removedId);
          const old = before.map((read) => read()).filter((each, index) => isGone(removed[index]!) && hasRule(each));
          const back =
            header && place
              ? highlightsBackChange({ range, header, place: place() }, ids, old)
              : highlightsChange(range, ids, old);
          return { ids, old, undo: [back], theirs: [] };
        },
      };
    },
  };
}

/** Queues what a request that was cut left: with columns that went, formulas and places moved. */
function queueAgain(range: () => Excel.Range, header: (() => Excel.Range) | undefined) {
  const formulas = queueHighlightFormulas(range());
  const place = header && queueHighlightedPlace(range, header);
  return () => ({ there: formulas(), now: place?.() });
}

/** Ids of those that a request which was cut had added. */
function begunHighlights(
  found: readonly FoundHighlight[],
  removed: readonly string[],
  added: readonly Highlight[],
): readonly string[] {
  const isOurs = (highlight: FoundHighlight): boolean =>
    !hasRule(highlight) || added.some(({ formula }) => formula === highlight.formula);
  return found.filter((each) => !removed.includes(each.id) && isOurs(each)).map(({ id }) => id);
}

/** False for one that a request which was cut left without its formula, which comes last. */
function hasRule({ formula }: Pick<Highlight, 'formula'>): boolean {
  return formula !== '' && formula !== '=';
}

/** What highlights stand on, and where that was when their formulas were read. */
interface HighlightedPlace extends Record<'range' | 'header', () => Excel.Range> {
  readonly place: Moved;
}

/** Where the first row and the column are that formulas go by, or how far they moved; 0-based. */
interface Moved {
  readonly rows: number;
  readonly columns: number;
}

/** Queues where highlights stand; call the result after the sync. */
function queueHighlightedPlace(range: () => Excel.Range, header: () => Excel.Range): () => Moved {
  const [first, above] = [queuePlace(range()), queuePlace(header())];
  return () => ({ rows: first().row, columns: above().column });
}

/**
 * Puts highlights back, whose formulas say in words where cells stood: it looks where they stand once everything else is
 * put back, and what follows goes by what it saw.
 * @param made ids of those that go
 */
function highlightsBackChange(
  { range, header, place }: HighlightedPlace,
  made: readonly string[],
  old: readonly Highlight[],
): Change {
  return {
    prepare: () => {
      let now: () => Moved;
      return {
        write: () => {
          for (const id of made) range().conditionalFormats.getItem(id).delete();
        },
        readBack: () => {
          now = queueHighlightedPlace(range, header);
        },
        done: () => {
          const back = old.map((highlight) => movedHighlight(highlight, place, now()));
          const put = (): Change => highlightsPutChange({ range, header, place: now() }, back);
          return { undo: [], theirs: back.length > 0 ? [put()] : [] };
        },
      };
    },
  };
}

/** Puts highlights where their cells were seen; where these moved at that very moment, by others or us, it looks again. */
function highlightsPutChange(cells: HighlightedPlace, back: readonly Highlight[]): Change {
  const { range, header, place } = cells;
  const change = highlightsChange(range, [], back, header);
  return {
    prepare: (context) => {
      let now: () => Moved;
      const prepared = change.prepare(context);
      return {
        ...prepared,
        readBack: () => {
          now = queueHighlightedPlace(range, header);
        },
        done: () => {
          const { rows, columns } = now();
          const isInPlace = rows === place.rows && columns === place.columns;
          const { ids } = prepared.done();
          return { undo: [], theirs: isInPlace ? [] : [highlightsBackChange(cells, ids, back)] };
        },
      };
    },
  };
}

/** A highlight that goes by one column, once its cells were moved from one place to another. */
export function movedHighlight(highlight: Highlight, from: Moved, to: Moved): Highlight {
  return { ...highlight, formula: movedHighlightFormula(highlight.formula, from, to) };
}

/** The formula of such a highlight. */
export function movedHighlightFormula(formula: string, from: Moved, to: Moved): string {
  return formula.replace(/(?<=\$)[A-Z]+\d+\b/g, (cell) =>
    cellAddress(rowOfCell(cell) + to.rows - from.rows, columnsOfCells(cell)!.first + to.columns - from.columns),
  );
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

interface FoundHighlight {
  readonly id: string;
  readonly formula: string;
}

/** Queues the conditional formats on cells that go by a formula; call the result after the sync. */
export function queueHighlightFormulas(range: Excel.Range): () => readonly FoundHighlight[] {
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.flatMap(({ id, type, customOrNullObject }) =>
      type === 'Custom' ? [{ id, formula: customOrNullObject.rule.formula }] : [],
    );
}
