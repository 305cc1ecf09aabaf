import { Button } from '@fluentui/react-components';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import { joinSentences } from '../../localization/joinSentences';
import type { Messages } from '../../localization/Messages';
import { Notice } from '../controls/Notice';
import { undoneIntent, undoneText, useUndo, type UndoState } from './useUndo';

interface DoneMessageProps {
  readonly excel: ExcelHost;
  readonly done: ActionResult<unknown> | undefined;
  /** False when something else is said to be done next: then what was done is only offered to be undone. */
  readonly isNews?: boolean;
  /** What came of it, said before what was written. */
  readonly result?: string | undefined;
  readonly messages: Messages;
  /** Of changes that Excel tells nobody of, such as rows shown again, the screen hears by this. */
  readonly onUndone?: () => void;
}

/**
 * What an action changed, in words, and the button that takes it back; then how that went. Nothing before an action was
 * carried out or when it was refused. It is read out when it appears.
 */
export function DoneMessage({ excel, done, isNews = true, result = '', messages, onUndone }: DoneMessageProps) {
  const undo = useUndo(excel, done, onUndone);
  const { undone, region } = undo;
  const isOver = undone !== undefined && undone.outcome !== 'refused';
  return (
    <div ref={region} role="status" tabIndex={-1}>
      {undone && <Notice intent={undoneIntent(undone)}>{undoneText(undone, messages)}</Notice>}
      {done && !isOver && <WhatWasDone {...undo} {...{ done, isNews, result, messages }} />}
    </div>
  );
}

type WhatWasDoneProps = Pick<UndoState, 'takeBack' | 'isRunning'> & {
  readonly done: ActionResult<unknown>;
  readonly isNews: boolean;
  readonly result: string;
  readonly messages: Messages;
};

function WhatWasDone({ done, isNews, result, messages, takeBack, isRunning }: WhatWasDoneProps) {
  const said = isNews && done.outcome !== 'refused' ? done : undefined;
  if (!said && !takeBack) return null;
  return (
    <Notice
      intent={said ? 'success' : 'info'}
      actions={
        takeBack && (
          <Button size="small" disabled={isRunning} onClick={takeBack}>
            {messages.say('undo.action')}
          </Button>
        )
      }
    >
      {said ? doneText(said, { result, canUndo: takeBack !== undefined }, messages) : messages.say('undo.offer')}
    </Notice>
  );
}

/** Deleting tabs clears what Excel itself could undo, which should be known before. */
function doneText(
  { outcome, changes }: Exclude<ActionResult<unknown>, { outcome: 'refused' }>,
  { result, canUndo }: { readonly result: string; readonly canUndo: boolean },
  messages: Messages,
): string {
  const { tabsAdded } = changes as ChangeCounts;
  const deletesTabs = canUndo && Array.isArray(tabsAdded) && tabsAdded.length > 0;
  return joinSentences(
    [
      outcome === 'done' ? result : '',
      describeChanges(changes as ChangeCounts, 'done', messages),
      deletesTabs ? messages.say('undo.tabs') : '',
    ],
    messages,
  );
}
