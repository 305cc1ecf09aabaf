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
  const unique = [...spotsOfSheet(sheet)].flatMap(([text, spots]) =>
    spots.length === 1 ? [[text, spots[0]!] as const] : [],
  );
  const before = unique.map(([, spot]) => spot[axis]).filter((index) => index <= at);
  if (before.length === 0) return { find: () => at };
  const anchor = Math.max(...before);
  const texts = unique.filter(([, spot]) => spot[axis] === anchor).map(([text]) => text);
  return {
    find: (found) => {
      const spots = spotsOfSheet(found);
      const now = mostFrequent(texts.flatMap((text) => (spots.get(text) ?? []).map((spot: Spot) => spot[axis])));
      return now === undefined ? undefined : now + at - anchor;
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
