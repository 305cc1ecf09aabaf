import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import { joinSentences } from '../../localization/joinSentences';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { useInSight } from '../announcer/useInSight';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { undoneIntent, undoneText, useUndo, useUndoneAnnounced, type UndoState } from './useUndo';

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
 * carried out or when it was refused. It is read out once and brought into sight.
 */
export function DoneMessage({ excel, done, isNews = true, result = '', messages, onUndone }: DoneMessageProps) {
  const undo = useUndo(excel, done, onUndone);
  const { undone, takeBack, isRunning, region } = undo;
  const text = textOf(done, { result, canUndo: takeBack !== undefined }, messages);
  useUndoneAnnounced(undone, messages);
  useAnnounced(text, { about: done });
  useInSight(region, undone ?? done);
  const said = isNews ? text : '';
  const isShown = isToBeShown(undo, said);
  // While it is taken back the focus is here, although there may be nothing to say at that moment.
  if (!undone && !isShown && !isRunning) return null;
  return (
    <div ref={region} tabIndex={-1}>
      {undone && <Notice intent={undoneIntent(undone)}>{undoneText(undone, messages)}</Notice>}
      {isShown && <WhatWasDone {...undo} {...{ said, messages }} />}
    </div>
  );
}

/** What was undone is over unless it may be tried again, and what is neither news nor to be undone as well. */
function isToBeShown({ undone, takeBack }: UndoState, said: string): boolean {
  const isOver = undone !== undefined && undone.outcome !== 'refused' && takeBack === undefined;
  return !isOver && (said !== '' || takeBack !== undefined);
}

interface WhatWasDoneProps extends Pick<UndoState, 'takeBack' | 'isRunning'> {
  /** '' where it is only offered to be undone. */
  readonly said: string;
  readonly messages: Messages;
}

function WhatWasDone({ said, messages, takeBack, isRunning }: WhatWasDoneProps) {
  return (
    <Notice
      intent={said === '' ? 'info' : 'success'}
      actions={
        takeBack && (
          <Button size="small" disabled={isRunning} onClick={takeBack}>
            {messages.say('undo.action')}
          </Button>
        )
      }
    >
      {said === '' ? messages.say('undo.offer') : said}
    </Notice>
  );
}

/** '' where nothing was done. Deleting tabs clears what Excel itself could undo, which should be known before. */
function textOf(
  done: ActionResult<unknown> | undefined,
  { result, canUndo }: { readonly result: string; readonly canUndo: boolean },
  messages: Messages,
): string {
  if (!done || done.outcome === 'refused') return '';
  const { tabsAdded } = done.changes as ChangeCounts;
  const deletesTabs = canUndo && Array.isArray(tabsAdded) && tabsAdded.length > 0;
  return joinSentences(
    [
      done.outcome === 'done' ? result : '',
      describeChanges(done.changes as ChangeCounts, 'done', messages),
      deletesTabs ? messages.say('undo.tabs') : '',
    ],
    messages,
  );
}
