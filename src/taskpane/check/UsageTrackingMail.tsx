import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../actions/check/checkWorkbook';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Text } from '../controls/Text';
import { TextArea } from '../controls/TextArea';
import { WebLink } from '../controls/WebLink';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

interface UsageTrackingMailProps extends Pick<CheckReport, 'mail'> {
  readonly sayings: PlaybookMessages;
}

/** The draft of the mail, to be copied or opened; nothing is sent from here (playbook R17). */
export function UsageTrackingMail({ sayings, mail }: UsageTrackingMailProps) {
  const styles = useStyles();
  const { to, subject, body, link, warning } = mail;
  const text = `${to}\n${subject}\n\n${body}`;
  // Some hosts refuse it; the text stands there to be copied by hand.
  const copy = (): void => void navigator.clipboard?.writeText(text).catch(() => undefined);
  return (
    <>
      <Text as="h3" weight="semibold" block>
        {sayings.say('check.mail.title')}
      </Text>
      <Notice intent="warning">{warning}</Notice>
      <TextArea readOnly value={text} rows={8} aria-label={sayings.say('check.mail.text')} />
      <span className={styles.line}>
        <Button onClick={copy}>{sayings.say('check.mail.copy')}</Button>
        <WebLink href={link}>{sayings.say('check.mail.link')}</WebLink>
      </span>
      <Text size={200} block>
        {sayings.say('check.mail.hint')}
      </Text>
    </>
  );
}
