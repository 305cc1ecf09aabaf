import type { Messages } from '../../localization/Messages';

/** "Selected: CORE-07 Autodiscover records", or how many. */
export function selectedText(
  items: readonly { readonly id: string; readonly item: string }[],
  messages: Messages,
): string {
  const [{ id, item: text }] = items as [(typeof items)[number]];
  return items.length === 1
    ? messages.say('selected.one', { id, text })
    : messages.say('selected.items', { count: items.length });
}
