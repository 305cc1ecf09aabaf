import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { undoneText, useUndo, useUndoneAnnounced } from '../everyScreen/useUndo';

interface AnswerUndoProps {
  readonly excel: ExcelHost;
  readonly question: string;
  /** What giving the last answer to the question did. */
  readonly given: ActionResult<unknown> | undefined;
  readonly messages: Messages;
  onUndone(): void;
}

/** Takes the last answer to a question back, and says so. */
export function AnswerUndo({ excel, question, given, messages, onUndone }: AnswerUndoProps) {
  const { undone, isRunning, takeBack, region } = useUndo(excel, given, onUndone);
  useUndoneAnnounced(undone, messages);
  const label = messages.say('undo.action');
  return (
    <>
      <div ref={region} tabIndex={-1}>
        {undone && <Text size={200}>{undoneText(undone, messages)}</Text>}
      </div>
      {takeBack && (
        <Button
          appearance="subtle"
          size="small"
          disabled={isRunning}
          aria-label={`${label}: ${question}`}
          onClick={takeBack}
        >
          {label}
        </Button>
      )}
    </>
  );
}
