import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
import type { Messages } from '../../localization/Messages';
import { Busy } from '../controls/Busy';
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
}

/** An action's button with its plan in words before, and its result after. */
export function ActionPanel({
  excel,
  label,
  action,
  messages,
  appearance = 'primary',
  result,
  onShow,
}: ActionPanelProps) {
  const { plan, isRunning } = action;
  const { done, isNews, onUndone, carryOut } = useResult(action);
  const refused = [plan, done].find((result) => result?.outcome === 'refused');
  const planned = plan?.outcome === 'refused' ? undefined : plan;
  return (
    <>
      <Button appearance={appearance} disabled={!planned} disabledFocusable={isRunning} onClick={carryOut}>
        {label}
      </Button>
      {isRunning && <Busy />}
      {!plan && <LoadingScreen messages={messages} />}
      {planned && <PlanMessage plan={planned} isRefused={refused !== undefined} messages={messages} onShow={onShow} />}
      <ProblemList
        problems={refused?.problems ?? []}
        messages={messages}
        onShow={onShow}
        onRetry={retryOf(plan, action)}
      />
      <DoneMessage {...{ excel, done, isNews, result, messages, onUndone }} />
    </>
  );
}

interface PlanMessageProps extends Pick<ActionPanelProps, 'messages' | 'onShow'> {
  readonly plan: Exclude<ActionResult<unknown>, { outcome: 'refused' }>;
  /** True when carrying it out was refused: that there is nothing to change would read as the reason. */
  readonly isRefused: boolean;
}

/** What an action would change, in words, and what somebody should know before. */
function PlanMessage({ plan, isRefused, messages, onShow }: PlanMessageProps) {
  const isSaid = !isRefused || plan.outcome === 'done';
  return (
    <>
      {isSaid && <Text size={200}>{describeChanges(plan.changes as ChangeCounts, 'plan', messages)}</Text>}
      <ProblemList intent="warning" problems={plan.problems} messages={messages} onShow={onShow} />
    </>
  );
}

/** What was done is said until there is something else to do: beside a newer plan it would read as that one's result. */
function useResult({ plan, done, apply, forget }: PlannedAction<ActionResult<unknown>>) {
  const [carriedOut, setCarriedOut] = useState<ActionResult<unknown>>();
  const carryOut = (): void => {
    setCarriedOut(plan);
    apply();
  };
  const isNews = done?.outcome === 'refused' || plan === carriedOut || plan?.outcome === 'unchanged';
  // Why it was stopped is over once its parts are undone.
  const onUndone = done?.outcome === 'refused' ? forget : undefined;
  return { done, isNews, onUndone, carryOut };
}
