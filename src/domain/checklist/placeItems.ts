import type { WantedItem } from './planChecklist';

/** A row of the checklist as far as its place tells where others go. */
export interface PlacedRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** The place of its service among all; undefined for a row of somebody's own. */
  readonly service: number | undefined;
}

/** New items that go right below a row. */
export interface ItemsBetween {
  /** 0-based row of the sheet. */
  readonly after: number;
  readonly items: readonly WantedItem[];
}

export interface PlacedItems {
  /** From above. */
  readonly between: readonly ItemsBetween[];
  /** Those that go below all others. */
  readonly below: readonly WantedItem[];
}

/**
 * Where new items go: those of a service that has none yet between the services around it. Below all others go those
 * that belong there, those of services with other items, and all of them where somebody sorted the rows otherwise.
 * @param rows in the order they stand
 * @param serviceOf the place of an item's service among all
 */
export function placeItems(
  rows: readonly PlacedRow[],
  additions: readonly WantedItem[],
  serviceOf: (item: WantedItem) => number,
): PlacedItems {
  const known = rows.flatMap(({ row, service }) => (service === undefined ? [] : [{ row, service }]));
  const isInOrder = known.every(({ service }, index) => index === 0 || known[index - 1]!.service <= service);
  const between = new Map<number, WantedItem[]>();
  const below: WantedItem[] = [];
  for (const item of additions) {
    const own = serviceOf(item);
    const next = known.findIndex(({ service }) => service >= own);
    const isBetween = isInOrder && next > 0 && known[next]!.service > own;
    if (!isBetween) below.push(item);
    else {
      const after = known[next - 1]!.row;
      between.set(after, [...(between.get(after) ?? []), item]);
    }
  }
  return { between: [...between].map(([after, items]) => ({ after, items })), below };
}
