import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { TaskReport, TaskView } from '../../actions/tasks/TaskReport';
import type { TaskRequest } from '../../actions/tasks/taskRequest';
import { updateTasks } from '../../actions/tasks/updateTasks';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { HandOver } from '../check/HandOver';
import { RepairLine } from '../check/RepairLine';
import { Heading } from '../controls/Heading';
import { LinkButton } from '../controls/LinkButton';
import { useOfCells } from '../controls/WorkbookLanguage';
import { Section } from '../controls/Section';
import { Text } from '../controls/Text';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { useLastKnown } from '../everyScreen/useLastKnown';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { usePlaybookMessages } from '../everyScreen/usePlaybookMessages';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { Choice } from '../lists/Choice';
import { SuccessSection } from './SuccessSection';
import { TaskEntry } from './TaskEntry';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  phase: { marginTop: tokens.spacingVerticalM },
});

const FILTERS = ['open', 'suggested', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const IS_SHOWN: Readonly<Record<Filter, (task: TaskView) => boolean>> = {
  open: ({ status, applies }) => applies && status !== 'done' && status !== 'notRequired',
  suggested: ({ suggestion }) => suggestion !== '',
  all: () => true,
};

/** The playbook's tasks for this customer, with what shows that they can be completed. */
export function TasksScreen(props: OpenScreenProps) {
  const { environment, messages, version, onShow } = props;
  const { now } = environment;
  const sayings = usePlaybookMessages(messages.language);
  const [percent, setPercent] = useState<string>();
  const run = useCallback(
    (excel: ExcelHost, mode: Mode) => updateTasks(excel, mode, now(), criterionOf(percent)),
    [now, percent],
  );
  const action = usePlannedAction(environment, run, version, percent === undefined ? 0 : TYPING_PAUSE);
  const plan = useLastKnown(action.plan);
  if (!sayings) return <LoadingScreen messages={messages} />;
  const report = plan && plan.outcome !== 'refused' ? plan : undefined;
  return (
    <>
      <RepairLine {...props} />
      {report && <TaskCounts {...props} report={report} sayings={sayings} />}
      <ActionPanel
        excel={environment.excel}
        label={sayings.say('tasks.action')}
        action={action}
        messages={messages}
        onShow={onShow}
      />
      {report && (
        <SuccessSection report={report.success} {...{ sayings, messages, percent, onShow }} onPercent={setPercent} />
      )}
      {report && <TaskList {...props} report={report} sayings={sayings} />}
      <HandOver {...props} sayings={sayings} />
    </>
  );
}

/** What was typed as the customer's success criterion; nothing while it is no percentage. */
function criterionOf(percent: string | undefined): TaskRequest {
  const share = Number(percent) / 100;
  return share > 0 && share <= 1 ? { activeFrom: share } : {};
}

interface ReportProps extends Pick<OpenScreenProps, 'view' | 'onShow'> {
  readonly report: TaskReport;
  readonly sayings: PlaybookMessages;
}

interface MissingAnswersProps extends Pick<OpenScreenProps, 'view' | 'onShow'> {
  readonly title: string;
  /** By id. */
  readonly questions: readonly string[];
}

function TaskCounts({ report: { tasks, open, overdue, finished, undecided }, sayings, ...props }: ReportProps) {
  const { tasks: count, questions } = undecided;
  return (
    <>
      <Heading weight="regular">
        {tasks.length === 0 ? sayings.say('tasks.none') : sayings.say('tasks.counts', { open, overdue, finished })}
      </Heading>
      {count > 0 && <MissingAnswers {...props} title={sayings.say('tasks.open', { count })} questions={questions} />}
    </>
  );
}

/** Leads to the answers that are missing; questions of services that were not set up have no place to lead to. */
function MissingAnswers({ title, questions, view, onShow }: MissingAnswersProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  const [isOpen, setOpen] = useState(false);
  const asked = view.questionnaires.flatMap(({ sheet, questions: each }) => each.map((one) => ({ sheet, ...one })));
  const missing = asked.filter(({ id }) => questions.includes(id));
  if (missing.length === 0) return <Text size={200}>{title}</Text>;
  return (
    <Section title={title} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <ul className={styles.list}>
        {missing.map(({ id, sheet, cell, question }) => (
          <li key={id}>
            <LinkButton {...ofCells} onClick={() => onShow(sheet, cell)}>{`${id}: ${question}`}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The tasks by phase, those that are open first. */
function TaskList({ report, sayings, environment, messages, onShow }: ReportProps & OpenScreenProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>('open');
  const ofCells = useOfCells();
  const shown = report.tasks.filter(IS_SHOWN[filter]);
  if (report.tasks.length === 0) return null;
  return (
    <>
      <Choice
        label={sayings.say('tasks.filter')}
        options={FILTERS.map((value) => ({ value, text: sayings.say(`tasks.filter.${value}`) }))}
        chosen={filter}
        onChoose={(value) => setFilter(value)}
      />
      {[...new Set(shown.map(({ phase }) => phase))].map((phase) => (
        <section key={phase} aria-label={phase}>
          <Text as="h2" weight="semibold" className={styles.phase} {...ofCells}>
            {phase}
          </Text>
          <ul className={styles.list}>
            {shown
              .filter((task) => task.phase === phase)
              .map((task) => (
                <TaskEntry key={task.id} {...{ task, sayings, environment, messages, onShow }} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
