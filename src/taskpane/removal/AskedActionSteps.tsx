import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { ProblemList } from '../everyScreen/ProblemList';
import type { AskedAction } from './useAskedAction';

interface AskedActionStepsProps {
  readonly asked: AskedAction<ActionResult<unknown>>;
  readonly label: string;
  /** Of the button that carries it out. */
  readonly confirm: string;
  readonly messages: Messages;
  onConfirm(): void;
}

/** The button of an action that takes something away, what it would do, and whether it is to be done. */
export function AskedActionSteps({ asked, label, confirm, messages, onConfirm }: AskedActionStepsProps) {
  const { isAsked, ask, close, action } = asked;
  const { plan, done, isRunning } = action;
  const refused = [plan, done].find((result) => result?.outcome === 'refused');
  const isOpen = isAsked && !refused;
  return (
    <>
      <Button aria-expanded={isOpen} disabled={isRunning} onClick={isOpen ? close : ask}>
        {label}
      </Button>
      {(isRunning || (isAsked && !plan)) && <LoadingScreen messages={messages} />}
      <Confirmation {...{ plan, confirm, messages, onConfirm }} onCancel={close} />
      <ProblemList problems={refused?.problems ?? []} messages={messages} />
    </>
  );
}

interface ConfirmationProps extends Pick<AskedActionStepsProps, 'confirm' | 'messages' | 'onConfirm'> {
  readonly plan: ActionResult<unknown> | undefined;
  onCancel(): void;
}

/** What would go; nothing until that is known. */
function Confirmation({ plan, confirm, messages, onConfirm, onCancel }: ConfirmationProps) {
  const planned =
    plan && plan.outcome !== 'refused' ? describeChanges(plan.changes as ChangeCounts, 'plan', messages) : '';
  useAnnounced(planned, { about: plan });
  if (planned === '') return null;
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={onConfirm}>
            {confirm}
          </Button>
          <Button size="small" onClick={onCancel}>
            {messages.say('pane.cancel')}
          </Button>
        </>
      }
    >
      {planned}
    </Notice>
  );
}
