import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { undoneIntent, undoneText, useUndo } from './useUndo';

interface DoneMessageProps {
  readonly excel: ExcelHost;
  readonly done: ActionResult<unknown> | undefined;
  readonly messages: Messages;
}

/**
 * What an action changed, in words, and the button that takes it back; then how that went. Nothing before an action was
 * carried out or when it was refused. It is read out when it appears.
 */
export function DoneMessage({ excel, done, messages }: DoneMessageProps) {
  const { undone, isRunning, takeBack, region } = useUndo(excel, done);
  const isUndone = undone !== undefined && undone.outcome !== 'refused';
  return (
    <div ref={region} role="status" tabIndex={-1}>
      {undone && (
        <MessageBar intent={undoneIntent(undone)} layout="multiline">
          <MessageBarBody>{undoneText(undone, messages)}</MessageBarBody>
        </MessageBar>
      )}
      {done && done.outcome !== 'refused' && !isUndone && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{doneText(done.changes as ChangeCounts, takeBack !== undefined, messages)}</MessageBarBody>
          {takeBack && (
            <MessageBarActions>
              <Button size="small" disabled={isRunning} onClick={takeBack}>
                {messages.say('undo.action')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

/** Deleting tabs clears what Excel itself could undo, which should be known before. */
function doneText(changes: ChangeCounts, canUndo: boolean, messages: Messages): string {
  const text = describeChanges(changes, 'done', messages);
  const { tabsAdded } = changes;
  const deletesTabs = canUndo && Array.isArray(tabsAdded) && tabsAdded.length > 0;
  return deletesTabs ? `${text} ${messages.say('undo.tabs')}` : text;
}
