import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { DoneMessage } from './DoneMessage';
import { LoadingScreen } from './LoadingScreen';
import { ProblemList } from './ProblemList';
import { retryOf, type PlannedAction } from './usePlannedAction';

interface ActionPanelProps {
  readonly excel: ExcelHost;
  readonly label: string;
  readonly action: PlannedAction<ActionResult<unknown>>;
  readonly messages: Messages;
  /** A screen has one primary button. */
  readonly appearance?: 'primary' | 'secondary';
  /** What came of it, said before what was written. */
  readonly result?: string;
  readonly onShow?: (sheet: string, cell: string) => void;
  /** Of changes that Excel tells nobody of, such as rows hidden again, the screen hears by this. */
  readonly onUndone?: () => void;
}

/** An action's button with its plan in words before, and its result after. */
export function ActionPanel(props: ActionPanelProps) {
  const { excel, label, action, messages, appearance = 'primary', result, onShow, onUndone } = props;
  const { plan, done, isRunning, apply } = action;
  const refused = [plan, done].find((result) => result?.outcome === 'refused');
  const planned = plan?.outcome === 'refused' ? undefined : plan;
  return (
    <>
      <Button appearance={appearance} disabled={!planned} disabledFocusable={isRunning} onClick={apply}>
        {label}
      </Button>
      {isRunning && <Busy />}
      {!plan && <LoadingScreen messages={messages} />}
      {planned && <PlanMessage plan={planned} isOver={done !== undefined} messages={messages} onShow={onShow} />}
      <ProblemList
        problems={refused?.problems ?? []}
        messages={messages}
        onShow={onShow}
        onRetry={retryOf(plan, action)}
      />
      <DoneMessage
        {...{ excel, done, result, messages }}
        isNews={isNews(action)}
        onUndone={heardUndone(action, onUndone)}
      />
    </>
  );
}

interface PlanMessageProps extends Pick<ActionPanelProps, 'messages' | 'onShow'> {
  readonly plan: Exclude<ActionResult<unknown>, { outcome: 'refused' }>;
  /** True once it was carried out: that there is nothing to change would read as what came of it. */
  readonly isOver: boolean;
}

/** What an action would change, in words, and what somebody should know before. */
function PlanMessage({ plan, isOver, messages, onShow }: PlanMessageProps) {
  const isSaid = !isOver || plan.outcome === 'done';
  return (
    <>
      {isSaid && <Text size={200}>{describeChanges(plan.changes as ChangeCounts, 'plan', messages)}</Text>}
      <ProblemList intent="warning" problems={plan.problems} messages={messages} onShow={onShow} />
    </>
  );
}

/** What was done is said until there is something else to do: beside a newer plan it would read as that one's result. */
function isNews({ plan, done, carriedOut }: PlannedAction<ActionResult<unknown>>): boolean {
  return done?.outcome === 'refused' || plan === carriedOut || plan?.outcome === 'unchanged';
}

/** Why it was stopped is over once its parts are undone. */
function heardUndone({ done, forget }: PlannedAction<ActionResult<unknown>>, onUndone = (): void => {}): () => void {
  return done?.outcome === 'refused' ? forget : onUndone;
}
