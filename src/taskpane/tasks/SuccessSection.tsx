import { makeStyles, tokens } from '@fluentui/react-components';
import type { SuccessReport, UseView } from '../../actions/tasks/successReport';
import type { Messages } from '../../localization/Messages';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { TextInput } from '../controls/TextInput';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  met: { color: tokens.colorStatusSuccessForeground3 },
});

interface SuccessSectionProps extends Pick<OpenScreenProps, 'onShow'> {
  readonly report: SuccessReport;
  readonly sayings: PlaybookMessages;
  readonly messages: Messages;
  /** The criterion as it is being typed, in percent; undefined for the workbook's. */
  readonly percent: string | undefined;
  onPercent(percent: string): void;
}

/** Whether the services in scope are used as the customer intends, and from which share on that is so. */
export function SuccessSection({ report, sayings, messages, percent, onPercent, onShow }: SuccessSectionProps) {
  const styles = useStyles();
  const { services, isReached, met, limit, unread, activeFrom } = report;
  if (services.length === 0) return null;
  const key = isReached ? 'tasks.success.reached' : 'tasks.success.counts';
  const separator = messages.say('format.listSeparator');
  return (
    <section aria-label={sayings.say('tasks.success')}>
      <Text as="h2" weight="semibold">
        {sayings.say('tasks.success')}
      </Text>
      <Text block>{sayings.say(key, { limit, met, count: services.length })}</Text>
      <ul className={styles.list}>
        {services.map((use) => (
          <li key={use.service}>
            <Text className={use.state === 'met' ? styles.met : undefined}>{lineOf(use, { sayings, limit })}</Text>
            {use.place && (
              <Button size="small" appearance="subtle" onClick={() => onShow(use.place!.sheet, use.place!.cell)}>
                {messages.say('pane.show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <Text size={200}>{sayings.say('tasks.success.unread', { tabs: unread.join(separator) })}</Text>
      )}
      <Field label={sayings.say('tasks.success.from')}>
        <TextInput
          type="number"
          min={1}
          max={100}
          value={percent ?? String(Math.round(activeFrom * 1000) / 10)}
          onType={(value) => onPercent(value)}
        />
      </Field>
    </section>
  );
}

/** "Exchange Online 12 % (120 users) · Jun 2026 · Reached" */
function lineOf(
  { text, month, state }: UseView,
  { sayings, limit }: { readonly sayings: PlaybookMessages; readonly limit: string },
): string {
  const verdict = state === 'unknown' ? undefined : sayings.say(`tasks.success.${state}`, { limit });
  return [text, month, verdict].filter(Boolean).join(' · ');
}
