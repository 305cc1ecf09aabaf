import { Button } from '@fluentui/react-components';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { Notice } from '../controls/Notice';
import { undoneIntent, undoneText, useUndo, type UndoState } from './useUndo';

interface DoneMessageProps {
  readonly excel: ExcelHost;
  readonly done: ActionResult<unknown> | undefined;
  /** False when something else is said to be done next: then what was done is only offered to be undone. */
  readonly isNews?: boolean;
  readonly messages: Messages;
  /** Of changes that Excel tells nobody of, such as rows shown again, the screen hears by this. */
  readonly onUndone?: () => void;
}

/**
 * What an action changed, in words, and the button that takes it back; then how that went. Nothing before an action was
 * carried out or when it was refused. It is read out when it appears.
 */
export function DoneMessage({ excel, done, isNews = true, messages, onUndone }: DoneMessageProps) {
  const undo = useUndo(excel, done, onUndone);
  const { undone, region } = undo;
  const isOver = undone !== undefined && undone.outcome !== 'refused';
  return (
    <div ref={region} role="status" tabIndex={-1}>
      {undone && <Notice intent={undoneIntent(undone)}>{undoneText(undone, messages)}</Notice>}
      {done && !isOver && <WhatWasDone {...undo} {...{ done, isNews, messages }} />}
    </div>
  );
}

type WhatWasDoneProps = Pick<UndoState, 'takeBack' | 'isRunning'> & {
  readonly done: ActionResult<unknown>;
  readonly isNews: boolean;
  readonly messages: Messages;
};

function WhatWasDone({ done, isNews, messages, takeBack, isRunning }: WhatWasDoneProps) {
  const isSaid = isNews && done.outcome !== 'refused';
  if (!isSaid && !takeBack) return null;
  return (
    <Notice
      intent={isSaid ? 'success' : 'info'}
      actions={
        takeBack && (
          <Button size="small" disabled={isRunning} onClick={takeBack}>
            {messages.say('undo.action')}
          </Button>
        )
      }
    >
      {isSaid ? doneText(done.changes as ChangeCounts, takeBack !== undefined, messages) : messages.say('undo.offer')}
    </Notice>
  );
}

/** Deleting tabs clears what Excel itself could undo, which should be known before. */
function doneText(changes: ChangeCounts, canUndo: boolean, messages: Messages): string {
  const text = describeChanges(changes, 'done', messages);
  const { tabsAdded } = changes;
  const deletesTabs = canUndo && Array.isArray(tabsAdded) && tabsAdded.length > 0;
  return deletesTabs ? `${text} ${messages.say('undo.tabs')}` : text;
}
