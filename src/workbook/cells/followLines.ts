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

/** Each line that was found is the next one that was written like it, or a new one. */
function follow(found: Lines, written: Lines): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  written.forEach((line, index) => {
    const key = JSON.stringify(line);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  let next = 0;
  return found.map((line) => {
    const place = places.get(JSON.stringify(line))?.find((index) => index >= next);
    if (place !== undefined) next = place + 1;
    return place;
  });
}
