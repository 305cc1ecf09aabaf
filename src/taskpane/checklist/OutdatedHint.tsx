import { useAnnounced } from '../announcer/useAnnounced';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

interface OutdatedHintProps extends Pick<OpenScreenProps, 'items' | 'messages'> {
  /** Leads to the checklist; undefined there. */
  readonly onOpen: (() => void) | undefined;
}

/** Tells that the checklist is not what the answers say by now; nothing while it is. */
export function OutdatedHint({ items, messages, onOpen }: OutdatedHintProps) {
  const hint = items && items.outdated > 0 ? messages.say('outdated.hint', { count: items.outdated }) : '';
  useAnnounced(hint);
  if (hint === '') return null;
  return (
    <Notice
      actions={
        onOpen && (
          <Button size="small" onClick={onOpen}>
            {messages.say('outdated.open')}
          </Button>
        )
      }
    >
      {hint}
    </Notice>
  );
}
