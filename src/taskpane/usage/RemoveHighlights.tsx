import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { DoneMessage } from '../everyScreen/DoneMessage';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { ProblemList } from '../everyScreen/ProblemList';
import { useRemoval, type RemovalActions } from './useRemoval';

interface RemoveHighlightsProps {
  readonly excel: ExcelHost;
  readonly messages: Messages;
  readonly report: CustomersReport;
  /** Called when highlights were removed. */
  onRemoved(): void;
}

/** Takes the highlights away again, after saying what goes; there is nothing to see while there are none. */
export function RemoveHighlights({ excel, messages, report, onRemoved }: RemoveHighlightsProps) {
  const actions = useRemoval(excel, report, onRemoved);
  const { removal, plan, cancel } = actions;
  const { step } = removal;
  // The report from before the removal still tells of highlights.
  const isGone = step === 'done' && removal.report === report;
  if (!report.hasHighlights || isGone) {
    return <DoneMessage done={step === 'done' ? removal.result : undefined} messages={messages} />;
  }
  const isOpen = step === 'planning' || step === 'planned';
  return (
    <>
      <Button aria-expanded={isOpen} disabled={step === 'removing'} onClick={isOpen ? cancel : plan}>
        {messages.say('usage.remove')}
      </Button>
      <RemovalStep {...actions} messages={messages} />
    </>
  );
}

/** What is to be seen below the button. */
function RemovalStep({ removal, cancel, remove, messages }: RemovalActions & Pick<RemoveHighlightsProps, 'messages'>) {
  switch (removal.step) {
    case 'planning':
    case 'removing':
      return <LoadingScreen messages={messages} />;
    case 'planned':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{describeChanges({ ...removal.changes }, 'plan', messages)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={remove}>
              {messages.say('usage.remove.confirm')}
            </Button>
            <Button size="small" onClick={cancel}>
              {messages.say('pane.cancel')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'refused':
      return <ProblemList problems={removal.problems} messages={messages} />;
    case 'none':
    case 'done':
      return null;
  }
}
