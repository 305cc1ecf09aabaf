import { Button } from '@fluentui/react-components';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { Messages } from '../../localization/Messages';
import { Notice } from '../controls/Notice';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
  /** A warning is about something that does not stop the action. */
  readonly intent?: 'error' | 'warning';
  /** Leads to the cell a problem names. */
  readonly onShow?: ((sheet: string, cell: string) => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** What stopped an action or should be known about it, one sentence each. */
export function ProblemList({ problems, messages, intent = 'error', onShow, onRetry }: ProblemListProps) {
  return problems.map((problem, index) => (
    <Notice
      key={`${problem.code} ${index}`}
      intent={intent}
      actions={
        <>
          {onShow && problem.sheet && problem.cell && (
            <Button size="small" onClick={() => onShow(problem.sheet!, problem.cell!)}>
              {messages.say('pane.show')}
            </Button>
          )}
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {messages.say('pane.retry')}
            </Button>
          )}
        </>
      }
    >
      {problem.message}
    </Notice>
  ));
}
