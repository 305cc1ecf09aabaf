import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { SME_REQUEST_LINK, type TaskView } from '../../actions/tasks/TaskReport';
import type { TaskRequest } from '../../actions/tasks/taskRequest';
import { updateTasks } from '../../actions/tasks/updateTasks';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import type { Environment } from '../everyScreen/Environment';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { ProblemList } from '../everyScreen/ProblemList';
import { useFailure } from '../everyScreen/useFailure';
import { TextInput } from '../controls/TextInput';
import { WebLink } from '../controls/WebLink';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';
import { useOfCells } from '../controls/WorkbookLanguage';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  suggested: { color: tokens.colorStatusSuccessForeground1 },
  suggestion: { color: tokens.colorStatusSuccessForeground3 },
  late: { color: tokens.colorStatusDangerForeground3 },
});

interface TaskEntryProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'onShow'> {
  readonly task: TaskView;
  readonly sayings: PlaybookMessages;
}

/** One task: what it is, why it applies, and what can be done about it. */
export function TaskEntry({ task, sayings, environment, messages, onShow }: TaskEntryProps) {
  const styles = useStyles();
  const { id, task: name, suggestion, advice, owner, roles, why, link, place, isOverdue, applies } = task;
  const ofCells = useOfCells();
  const about = [roles, task.obligation, owner && sayings.say('tasks.owner', { owner })].filter(Boolean).join(' · ');
  return (
    <li className={styles.entry}>
      <Text weight="semibold" {...ofCells}>{`${id} ${name}`}</Text>
      <span className={styles.line}>
        <Text size={200} {...ofCells}>
          {about}
        </Text>
        {isOverdue && (
          <Text size={200} className={styles.late}>
            {sayings.say('tasks.overdue')}
          </Text>
        )}
      </span>
      <Text size={200} {...ofCells}>
        {why}
      </Text>
      {advice !== '' && (
        <Text size={200} {...ofCells}>
          {advice}
        </Text>
      )}
      {suggestion !== '' && (
        <span className={styles.line}>
          <Text size={200} weight="semibold" className={styles.suggested}>
            {sayings.say('tasks.suggested')}
          </Text>
          <Text size={200} className={styles.suggestion} {...ofCells}>
            {suggestion}
          </Text>
        </span>
      )}
      {applies && <TaskDecision {...{ task, sayings, environment, messages }} />}
      <span className={styles.line}>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => onShow(place.sheet, place.cell)}>
            {messages.say('pane.show')}
          </Button>
        )}
        {link !== '' && <WebLink href={link}>{link.replace('https://', '')}</WebLink>}
        <WebLink href={SME_REQUEST_LINK}>{sayings.say('tasks.requestSme')}</WebLink>
      </span>
    </li>
  );
}

/** Accepting what is suggested, and skipping with a reason. */
function TaskDecision({ task, sayings, environment, messages }: Omit<TaskEntryProps, 'onShow'>) {
  const styles = useStyles();
  const [reason, setReason] = useState<string>();
  const { decide, isRunning, problems } = useDecision(environment);
  if (task.status === 'done' || task.status === 'notRequired') return null;
  return (
    <>
      <span className={styles.line}>
        {task.suggestion !== '' && (
          <Button size="small" disabled={isRunning} onClick={() => decide({ accept: [task.id] })}>
            {sayings.say('tasks.accept')}
          </Button>
        )}
        {reason === undefined && (
          <Button size="small" appearance="subtle" onClick={() => setReason('')}>
            {sayings.say('tasks.skip')}
          </Button>
        )}
      </span>
      {reason !== undefined && (
        <Field label={sayings.say('tasks.skipReason')}>
          <TextInput autoFocus value={reason} onType={(value) => setReason(value)} />
        </Field>
      )}
      {reason !== undefined && (
        <span className={styles.line}>
          <Button
            size="small"
            disabled={isRunning || reason.trim() === ''}
            onClick={() => decide({ skip: { task: task.id, reason } })}
          >
            {sayings.say('tasks.skip')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setReason(undefined)}>
            {messages.say('pane.cancel')}
          </Button>
        </span>
      )}
      <ProblemList problems={problems} messages={messages} />
    </>
  );
}

/** Carries out what somebody decided about one task; the workbook's change shows the rest. */
function useDecision({ excel, now }: Environment) {
  const [isRunning, setRunning] = useState(false);
  const [result, setResult] = useState<ActionResult<unknown>>();
  const fail = useFailure();
  const decide = (request: TaskRequest): void => {
    setRunning(true);
    updateTasks(excel, 'apply', now(), request).then((done) => {
      setResult(done);
      setRunning(false);
    }, fail);
  };
  return { decide, isRunning, problems: result?.outcome === 'refused' ? result.problems : [] };
}
