import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { removeHighlights, type RemovedChanges } from '../../actions/usage/removeHighlights';
import { describeChanges } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { DoneMessage } from '../everyScreen/DoneMessage';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { ProblemList } from '../everyScreen/ProblemList';
import { usePlannedAction } from '../everyScreen/usePlannedAction';

interface RemoveHighlightsProps {
  readonly excel: ExcelHost;
  readonly messages: Messages;
  readonly report: CustomersReport;
  /** Called when highlights were removed; must stay the same function between renders. */
  onRemoved(): void;
}

/** Takes the highlights away again, after saying what goes; there is nothing to see while there are none. */
export function RemoveHighlights({ excel, messages, report, onRemoved }: RemoveHighlightsProps) {
  const removal = useRemoval(excel, report.sheet, onRemoved);
  const [removedFrom, setRemovedFrom] = useState<CustomersReport>();
  const { action, close } = removal;
  const { done } = action;
  // The report from before the removal still tells of highlights.
  const isGone = removedFrom === report && done !== undefined && done.outcome !== 'refused';
  if (!report.hasHighlights || isGone) return <DoneMessage excel={excel} done={done} messages={messages} />;
  const remove = (): void => {
    setRemovedFrom(report);
    action.apply();
    close();
  };
  return <RemovalSteps {...removal} messages={messages} onRemove={remove} />;
}

type RemovalStepsProps = ReturnType<typeof useRemoval> &
  Pick<RemoveHighlightsProps, 'messages'> & { readonly onRemove: () => void };

/** The button and what is to be seen below it. */
function RemovalSteps({ isAsked, ask, close, action, messages, onRemove }: RemovalStepsProps) {
  const { plan, done, isRunning } = action;
  const refused = [plan, done].find((result) => result?.outcome === 'refused');
  const isOpen = isAsked && !refused;
  return (
    <>
      <Button aria-expanded={isOpen} disabled={isRunning} onClick={isOpen ? close : ask}>
        {messages.say('usage.remove')}
      </Button>
      {(isRunning || (isAsked && !plan)) && <LoadingScreen messages={messages} />}
      <Confirmation plan={plan} messages={messages} onRemove={onRemove} onCancel={close} />
      <ProblemList problems={refused?.problems ?? []} messages={messages} />
    </>
  );
}

/** The removal of one tab's highlights. Planning it reads all rows, so it is planned only when asked for. */
function useRemoval(excel: ExcelHost, sheet: string, onRemoved: () => void) {
  const [request, setRequest] = useState<number>();
  const run = useCallback(
    async (host: ExcelHost, mode: Mode) => {
      const result = await removeHighlights(host, mode, sheet);
      if (mode !== 'plan' && result.outcome !== 'refused') onRemoved();
      return result;
    },
    [sheet, onRemoved],
  );
  // Who asks is told at once that a cell is being edited.
  const action = usePlannedAction({ excel, waitingExcel: excel }, run, request);
  const ask = (): void => {
    action.forget();
    setRequest((before = 0) => before + 1);
  };
  return { isAsked: request !== undefined, ask, close: () => setRequest(undefined), action };
}

interface ConfirmationProps extends Pick<RemoveHighlightsProps, 'messages'> {
  readonly plan: ActionResult<RemovedChanges> | undefined;
  onRemove(): void;
  onCancel(): void;
}

/** What would go; nothing until that is known. */
function Confirmation({ plan, messages, onRemove, onCancel }: ConfirmationProps) {
  if (!plan || plan.outcome === 'refused') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{describeChanges({ ...plan.changes }, 'plan', messages)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRemove}>
          {messages.say('usage.remove.confirm')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.say('pane.cancel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
