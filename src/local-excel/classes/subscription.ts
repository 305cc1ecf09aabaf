import type { Sheet } from '../sheets/Sheet';
import { ALL_SHEETS } from '../wire/EventSubscriptions';
import type { Method } from '../wire/ExcelClass';
import { reads } from '../wire/parameters';

/** The pair of calls by which the library asks for an event and gives it back, on one sheet or on all. */
export function subscription(
  name: string,
  event: number,
): Record<string, Method<Sheet>> & Record<string, Method<undefined>> {
  const target = (sheet: Sheet | undefined): string => sheet?.id ?? ALL_SHEETS;
  return {
    [`_Register${name}`]: reads({}, (sheet: Sheet | undefined, _, { subscriptions }) =>
      subscriptions.add(event, target(sheet)),
    ),
    [`_Unregister${name}`]: reads({}, (sheet: Sheet | undefined, _, { subscriptions }) =>
      subscriptions.remove(event, target(sheet)),
    ),
  };
}
