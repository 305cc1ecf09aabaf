import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { accelerateCustomer } from '../../actions/acceleration/accelerateCustomer';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { BlockerId } from '../../domain/acceleration/ActionPlan';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { useLastKnown } from '../everyScreen/useLastKnown';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { usePlaybookMessages } from '../everyScreen/usePlaybookMessages';
import { CollectedNotes } from './CollectedNotes';
import { PlanSteps } from './PlanSteps';
import { useBlockerNames } from './useBlockerNames';
import { CheckBox } from '../controls/CheckBox';
import { TextInput } from '../controls/TextInput';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  close: { alignSelf: 'flex-end' },
});

interface AccelerationPanelProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  readonly customer: string;
  /** The usage tab that is looked at. */
  readonly sheet: string;
  readonly service: string;
  onClose(): void;
}

/** What somebody said of each blocker; a blocker nobody spoke of stays as the plan has it. */
type Choice = Readonly<Partial<Record<BlockerId, boolean>>>;

/** The talk of FM, FE and SME as it is being entered; the day as date fields have it, "2026-07-15". */
interface Talk {
  readonly day: string;
  readonly outcome: string;
}

/** The plan for one customer: what blocks, the talk, the steps, and the notes for FTOP. */
export function AccelerationPanel(props: AccelerationPanelProps) {
  const { environment, messages, customer, onShow, onClose } = props;
  const styles = useStyles();
  const sayings = usePlaybookMessages(messages.language);
  const [choice, setChoice] = useState<Choice>({});
  const today = isoDay(environment.now());
  const [talk, setTalk] = useState<Talk>({ day: today, outcome: '' });
  const action = useAcceleration(props, choice, talk);
  const plan = useLastKnown(action.plan);
  if (!sayings) return <LoadingScreen messages={messages} />;
  const report = plan && plan.outcome !== 'refused' ? plan : undefined;
  return (
    <section className={styles.panel} aria-label={sayings.say('acceleration.title', { customer })}>
      <PanelTitle title={sayings.say('acceleration.title', { customer })} />
      <BlockerChoice
        language={messages.language}
        sayings={sayings}
        isChecked={(id) => choice[id] ?? report?.blockers.includes(id) ?? false}
        onChoose={(id, isChecked) => setChoice({ ...choice, [id]: isChecked })}
      />
      <Field label={sayings.say('acceleration.talkDay')}>
        <TextInput type="date" max={today} value={talk.day} onType={(value) => setTalk({ ...talk, day: value })} />
      </Field>
      <Field label={sayings.say('acceleration.talkOutcome')}>
        <TextInput value={talk.outcome} onType={(value) => setTalk({ ...talk, outcome: value })} />
      </Field>
      <ActionPanel
        excel={environment.excel}
        label={sayings.say('acceleration.action')}
        appearance="secondary"
        action={action}
        messages={messages}
        onShow={onShow}
      />
      {report && <PlanSteps steps={report.steps} sayings={sayings} messages={messages} onShow={onShow} />}
      {report && <CollectedNotes report={report} sayings={sayings} />}
      <Button className={styles.close} appearance="subtle" onClick={onClose}>
        {sayings.say('acceleration.close')}
      </Button>
    </section>
  );
}

/** Takes the focus when the panel opens, which is above what opened it; not again when its view is come back to. */
function PanelTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    if (isNew.current) heading.current?.focus();
    isNew.current = false;
  }, []);
  return (
    <Text as="h2" ref={heading} tabIndex={-1} size={400} weight="semibold">
      {title}
    </Text>
  );
}

function useAcceleration(
  { environment, version, customer, sheet, service }: AccelerationPanelProps,
  choice: Choice,
  { day, outcome }: Talk,
) {
  const { now } = environment;
  const run = useCallback(
    (excel: ExcelHost, mode: Mode) => {
      const said = Object.entries(choice) as [BlockerId, boolean][];
      return accelerateCustomer(excel, mode, now(), {
        customer,
        sheet,
        ...(service === '' ? {} : { service }),
        blockers: said.filter(([, isChecked]) => isChecked).map(([id]) => id),
        without: said.filter(([, isChecked]) => !isChecked).map(([id]) => id),
        ...(outcome.trim() === '' ? {} : { talk: { on: dayIn(day) ?? now(), outcome } }),
      });
    },
    [now, customer, sheet, service, choice, day, outcome],
  );
  return usePlannedAction(environment, run, version, TYPING_PAUSE);
}

function isoDay(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Undefined for a field that holds no day. */
function dayIn(day: string): Date | undefined {
  const moment = new Date(`${day}T00:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

interface BlockerChoiceProps {
  readonly language: OpenScreenProps['messages']['language'];
  readonly sayings: PlaybookMessages;
  isChecked(id: BlockerId): boolean;
  onChoose(id: BlockerId, isChecked: boolean): void;
}

function BlockerChoice({ language, sayings, isChecked, onChoose }: BlockerChoiceProps) {
  const names = useBlockerNames(language);
  return (
    <div role="group" aria-label={sayings.say('acceleration.blockers')}>
      {sayings.say('acceleration.blockers')}
      {names?.map(({ id, name }) => (
        <CheckBox key={id} label={name} checked={isChecked(id)} onCheck={(checked) => onChoose(id, checked)} />
      ))}
    </div>
  );
}
