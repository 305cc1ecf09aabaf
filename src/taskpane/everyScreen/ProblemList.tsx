import type { Problem } from '../../actions/everyAction/ActionResult';
import { joinProblems } from '../../localization/joinSentences';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useOfCells } from '../controls/WorkbookLanguage';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
  /** A warning is about something that does not stop the action. */
  readonly intent?: 'error' | 'warning';
  /** Leads to the cell a problem names. */
  readonly onShow?: ((sheet: string, cell: string) => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** What stopped an action or should be known about it, one sentence each; what stopped it is read out at once. */
export function ProblemList({ problems, messages, intent = 'error', onShow, onRetry }: ProblemListProps) {
  const ofCells = useOfCells();
  useAnnounced(intent === 'error' ? joinProblems(problems, messages) : '', { urgency: 'assertive' });
  return problems.map((problem, index) => {
    const { sheet, cell } = problem;
    const show = onShow && sheet && cell ? () => onShow(sheet, cell) : undefined;
    return (
      <Notice
        key={`${problem.code} ${index}`}
        intent={intent}
        actions={
          (show || onRetry) && (
            <>
              {show && (
                <Button size="small" onClick={show}>
                  {messages.say('pane.show')}
                </Button>
              )}
              {onRetry && (
                <Button size="small" onClick={onRetry}>
                  {messages.say('pane.retry')}
                </Button>
              )}
            </>
          )
        }
      >
        <span {...(sheet && ofCells)}>{problem.message}</span>
      </Notice>
    );
  });
}
