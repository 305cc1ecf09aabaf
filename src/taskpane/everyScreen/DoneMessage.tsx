import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';

interface DoneMessageProps {
  readonly done: ActionResult<unknown> | undefined;
  readonly messages: Messages;
}

/** What an action changed, in words; nothing before it was carried out or when it was refused. */
export function DoneMessage({ done, messages }: DoneMessageProps) {
  if (!done || done.outcome === 'refused') return null;
  return (
    <MessageBar intent="success">
      <MessageBarBody>{describeChanges(done.changes as ChangeCounts, 'done', messages)}</MessageBarBody>
    </MessageBar>
  );
}
