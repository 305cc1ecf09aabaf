import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ActionResult, Mode } from '../actions/ActionResult';
import type { ExcelHost } from '../actions/ExcelHost';
import { removeHighlights } from '../actions/removeHighlights';
import { describeChanges } from '../localization/describeChanges';
import type { Messages } from '../localization/Messages';
import { DoneMessage } from './DoneMessage';
import type { Environment } from './Environment';
import { ProblemList } from './ProblemList';
import { usePlannedAction } from './usePlannedAction';

interface RemoveHighlightsProps {
  readonly environment: Environment;
  readonly messages: Messages;
  readonly version: number;
  /**
   * Called when highlights were removed.
   * @remarks must stay the same function between renders
   */
  readonly onRemoved: () => void;
}

/** Takes the highlights away again, after saying what goes; there is nothing to see while there are none. */
export function RemoveHighlights({ environment, messages, version, onRemoved }: RemoveHighlightsProps) {
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await removeHighlights(excel, mode);
      if (mode === 'apply') onRemoved();
      return result;
    },
    [onRemoved],
  );
  const { plan, done, apply } = usePlannedAction(environment, run, version);
  const [isAsked, setAsked] = useState(false);
  const [carriedOut, setCarriedOut] = useState<ActionResult<unknown>>();
  const remove = (): void => {
    setAsked(false);
    setCarriedOut(plan);
    apply();
  };
  if (plan?.outcome !== 'done' || plan === carriedOut) {
    return (
      <>
        <ProblemList problems={done?.outcome === 'refused' ? done.problems : []} messages={messages} />
        <DoneMessage done={done} messages={messages} />
      </>
    );
  }
  return (
    <>
      <Button aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {messages.say('usage.remove')}
      </Button>
      {isAsked && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{describeChanges({ ...plan.changes }, 'plan', messages)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={remove}>
              {messages.say('usage.remove.confirm')}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {messages.say('pane.cancel')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
