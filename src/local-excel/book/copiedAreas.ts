import { boundingArea, columnCount, intersectAreas, rowCount, subtractArea, type Area } from '../cells/Area';

/**
 * What cells a rule covers once others were copied: in the target, which repeats the source, those whose originals it
 * covers and no others.
 */
export function copiedAreas(areas: readonly Area[], source: Area, target: Area): Area[] {
  const around = areas.flatMap((area) => subtractArea(area, target));
  const copied = areas.flatMap((area) => repeatedPieces(intersectAreas(area, source), source, target));
  return joinAreas([...around, ...copied]).sort((a, b) => a.top - b.top || a.left - b.left);
}

function repeatedPieces(piece: Area | undefined, source: Area, target: Area): Area[] {
  if (!piece) return [];
  const rows = repeatedSpans(piece.top - source.top, piece.bottom - source.top, rowCount(source), rowCount(target));
  const columns = repeatedSpans(
    piece.left - source.left,
    piece.right - source.left,
    columnCount(source),
    columnCount(target),
  );
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({
      ...{ top: target.top + top, bottom: target.top + bottom },
      ...{ left: target.left + left, right: target.left + right },
    })),
  );
}

/** The places of a span that is repeated every so many rows or columns; one that fills them all is a single one. */
function repeatedSpans(first: number, last: number, every: number, total: number): [number, number][] {
  if (first === 0 && last === every - 1) return [[0, total - 1]];
  const spans: [number, number][] = [];
  for (let start = first; start < total; start += every) {
    spans.push([start, Math.min(start + last - first, total - 1)]);
  }
  return spans;
}

/** Areas that make up a rectangle become one. */
function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (let area of areas) {
    const isPartner = (other: Area): boolean =>
      cellCount(boundingArea(other, area)) === cellCount(other) + cellCount(area);
    for (let place = joined.findIndex(isPartner); place >= 0; place = joined.findIndex(isPartner)) {
      area = boundingArea(joined.splice(place, 1)[0]!, area);
    }
    joined.push(area);
  }
  return joined;
}

function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}
