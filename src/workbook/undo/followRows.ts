/**
 * Where rows stand that others moved by putting rows in, taking rows away, or typing over what tells one. Keys may stand
 * for several rows each: these are told by their order among those that stand for one row, unless somebody sorted them.
 * @param before what told the rows, '' for nothing
 * @param now what tells the rows in their place by now
 * @returns for each row before its place among those now, 0-based; undefined where nothing tells it
 */
export function followRows(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = before.map(() => undefined);
  const anchors = anchorsIn(before, now);
  const isInOrder = anchors.every(({ place }, index) => index === 0 || place > anchors[index - 1]!.place);
  if (!isInOrder) return found;
  const ends = [{ row: -1, place: -1 }, ...anchors, { row: before.length, place: now.length }];
  for (const { row, place } of anchors) found[row] = place;
  for (const [index, end] of ends.slice(1).entries()) {
    const start = ends[index]!;
    const places = followBetween(before.slice(start.row + 1, end.row), now.slice(start.place + 1, end.place));
    places.forEach((at, offset) => {
      if (at !== undefined) found[start.row + 1 + offset] = start.place + 1 + at;
    });
  }
  return found;
}

interface Anchor {
  readonly row: number;
  readonly place: number;
}

/** Rows that stand by themselves, before and now. */
function anchorsIn(before: readonly string[], now: readonly string[]): readonly Anchor[] {
  const [then, there] = [placesOf(before), placesOf(now)];
  return before.flatMap((key, row) => {
    const places = there.get(key) ?? [];
    return key !== '' && places.length === 1 && then.get(key)!.length === 1 ? [{ row, place: places[0]! }] : [];
  });
}

/** Rows between two that are known. */
function followBetween(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const [then, there] = [placesOf(before), placesOf(now)];
  const isTyped = (key: string, row: number): boolean => key === now[row] || !then.has(now[row]!);
  if (before.length === now.length && before.every(isTyped))
    return before.map((key, row) => (key === now[row] ? row : undefined));
  const areAsMany = (key: string): boolean => then.get(key)?.length === there.get(key)?.length;
  const rows = [...before.keys()].filter((row) => areAsMany(before[row]!));
  const places = [...now.keys()].filter((place) => then.has(now[place]!) && areAsMany(now[place]!));
  const isSame = rows.every((row, index) => before[row] === now[places[index]!]);
  const placed = new Map(isSame ? rows.map((row, index) => [row, places[index]!]) : []);
  return before.map((_, row) => placed.get(row));
}

/** Where each key stands. */
export function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return places;
}
