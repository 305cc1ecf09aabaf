import { ALL_SHEETS } from './EventSubscriptions';
import type { Method } from './ExcelClass';
import { reads } from './parameters';

/** A sheet or a table; undefined for all of them. */
type Owner = { readonly id: string | number } | undefined;

/** The pair of calls by which the library asks for an event and gives it back, of one object or of all. */
export function subscription<T extends Owner>(name: string, event: number): Record<string, Method<T>> {
  const target = (owner: Owner): string => String(owner?.id ?? ALL_SHEETS);
  return {
    [`_Register${name}`]: reads({}, (owner: T, _, { subscriptions }) => subscriptions.add(event, target(owner))),
    [`_Unregister${name}`]: reads({}, (owner: T, _, { subscriptions }) => subscriptions.remove(event, target(owner))),
  };
}
