import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

type Lines = readonly (readonly CellValue[])[];

/**
 * Where the cells of a range stand by now: for each cell that was found, the row and column it had when it was written.
 * Rows or columns that others inserted in between are undefined; where both came or went nobody can tell.
 */
export function followLines(
  found: Lines,
  written: Lines,
): { readonly rows: readonly (number | undefined)[]; readonly columns: readonly (number | undefined)[] } {
  const [width, height] = [written[0]?.length ?? 0, written.length];
  const inOrder = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const areColumnsSame = (found[0]?.length ?? 0) === width;
  if (areColumnsSame) {
    const rows = found.length === height ? inOrder(height) : follow(found, written);
    return { rows, columns: inOrder(width) };
  }
  if (found.length !== height) return { rows: found.map(() => undefined), columns: [] };
  return { rows: inOrder(height), columns: follow(turned(found), turned(written)) };
}

function turned(lines: Lines): Lines {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column]!));
}

/** Lines at both ends that read as they did are those; between them each is the next one that was written like it, or new. */
function follow(found: Lines, written: Lines): readonly (number | undefined)[] {
  const [now, before] = [found, written].map((lines) => lines.map((line) => JSON.stringify(line))) as [
    string[],
    string[],
  ];
  const shorter = Math.min(now.length, before.length);
  const first = firstDifferent(now, before, shorter);
  const last = firstDifferent(now.toReversed(), before.toReversed(), shorter - first);
  let next = first;
  return now.map((line, index) => {
    if (index < first) return index;
    if (index >= now.length - last) return index - now.length + before.length;
    const place = before.indexOf(line, next);
    if (place < 0 || place >= before.length - last) return undefined;
    next = place + 1;
    return place;
  });
}

/** How many lines are the same from the first one on. @param most that may be */
function firstDifferent(one: readonly string[], other: readonly string[], most: number): number {
  const index = one.slice(0, most).findIndex((line, place) => line !== other[place]);
  return index < 0 ? most : index;
}
