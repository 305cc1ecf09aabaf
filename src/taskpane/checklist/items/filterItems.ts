import type { ItemsReport } from '../../../actions/checklist/listItems';

type Item = ItemsReport['items'][number];

/** What a list of items is narrowed by; undefined narrows nothing. */
export interface ItemFilter {
  readonly service?: string | undefined;
  /** '' for items of nobody. */
  readonly owner?: string | undefined;
  readonly status?: Item['status'];
  readonly isOverdue?: boolean | undefined;
}

/** The items in sight that a filter lets through. @param kept ids of those that stay in the list all the same */
export function filterItems(items: readonly Item[], filter: ItemFilter, kept: ReadonlySet<string>): readonly Item[] {
  const { service, owner, status, isOverdue } = filter;
  return items.filter(
    (item) =>
      item.hidden === undefined &&
      (kept.has(item.id) ||
        ((service === undefined || item.service === service) &&
          (owner === undefined || item.owner === owner) &&
          (status === undefined || item.status === status) &&
          (!isOverdue || item.isOverdue))),
  );
}
