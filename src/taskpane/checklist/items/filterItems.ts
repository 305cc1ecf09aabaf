import type { Item } from './Item';

/** Days; what is due within them is due soon. */
const SOON = 14;

/** Past and open, within the next days and open, or without a day. */
export type DueFilter = 'overdue' | 'soon' | 'none';

/** What a list of items is narrowed by; undefined narrows nothing. */
export interface ItemFilter {
  readonly service?: string | undefined;
  /** '' for items of nobody. */
  readonly owner?: string | undefined;
  readonly status?: Item['status'];
  /** In the words of the workbook. */
  readonly stage?: string | undefined;
  readonly due?: DueFilter | undefined;
  readonly scope?: Item['scope'];
}

/** The items in sight that a filter lets through. @param kept ids of those that stay in the list all the same */
export function filterItems(items: readonly Item[], filter: ItemFilter, kept: ReadonlySet<string>): readonly Item[] {
  const { due, ...same } = filter;
  const fields = Object.entries(same).filter(([, value]) => value !== undefined);
  return items.filter(
    (item) =>
      item.hidden === undefined &&
      (kept.has(item.id) ||
        (fields.every(([field, value]) => item[field as keyof typeof same] === value) &&
          (due === undefined || isDue(item, due)))),
  );
}

export function isOverdue({ dueIn, isFinished }: Item): boolean {
  return dueIn !== undefined && dueIn < 0 && !isFinished;
}

function isDue(item: Item, due: DueFilter): boolean {
  const { dueIn, isFinished } = item;
  if (due === 'none') return dueIn === undefined;
  if (due === 'overdue') return isOverdue(item);
  return dueIn !== undefined && dueIn >= 0 && dueIn <= SOON && !isFinished;
}
