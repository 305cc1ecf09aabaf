import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import { mostFrequent, spotsOfSheet, type Spot } from './cellTexts';

/** A row or column as a person means it: by what stands in it, wherever that is by now. */
export interface Place {
  /** 0-based; undefined where there is nothing of it. */
  find(sheet: Sheet): number | undefined;
}

type Axis = 'row' | 'column';

/** The n-th row or column of a tab; a blank one is so far behind the last that is not. */
export function placeAt(sheet: Sheet, axis: Axis, at: number): Place {
  const [nearest, ...others] = anchorsBefore(sheet, axis, at);
  return behind(nearest ? [nearest] : others, axis, at);
}

/**
 * Where a row or column comes in between others: where the last one before it was only there while we wrote, behind the
 * one before that.
 */
export function placeBetween(sheet: Sheet, axis: Axis, at: number): Place {
  return behind(anchorsBefore(sheet, axis, at), axis, at);
}

/** A row or column that is told by what stands in it and nowhere else. */
interface Anchor {
  readonly index: number;
  readonly texts: readonly string[];
}

/** The nearest first. */
function anchorsBefore(sheet: Sheet, axis: Axis, at: number): readonly Anchor[] {
  const texts = new Map<number, string[]>();
  for (const [text, [spot, second]] of spotsOfSheet(sheet)) {
    if (second || spot![axis] > at) continue;
    const index = spot![axis];
    texts.set(index, [...(texts.get(index) ?? []), text]);
  }
  return [...texts].map(([index, told]) => ({ index, texts: told })).sort((a, b) => b.index - a.index);
}

/** So far behind the first of some rows or columns that is there. */
function behind(anchors: readonly Anchor[], axis: Axis, at: number): Place {
  if (anchors.length === 0) return { find: () => at };
  return {
    find: (found) => {
      const spots = spotsOfSheet(found);
      for (const { index, texts } of anchors) {
        const now = mostFrequent(texts.flatMap((text) => (spots.get(text) ?? []).map((spot: Spot) => spot[axis])));
        if (now !== undefined) return now + at - index;
      }
      return undefined;
    },
  };
}

/**
 * A tab: those of the file are known by what they are, others by their names. The blank sheet of a file may have become
 * a tab of ours for a while only.
 */
export function tabPlace(sheet: Sheet, ofFile: ReadonlySet<string>): (local: LocalExcel) => Sheet | undefined {
  const { id, name } = sheet;
  return ({ book }) => {
    const named = book.sheets.all.find((each) => each.name === name && !ofFile.has(each.id));
    return named ?? (ofFile.has(id) ? book.sheets.withId(id) : undefined);
  };
}
