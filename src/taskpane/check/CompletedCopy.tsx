import type { CheckReport } from '../../actions/check/checkWorkbook';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Text } from '../controls/Text';

interface CompletedCopyProps extends Pick<CheckReport, 'mail'> {
  readonly sayings: PlaybookMessages;
}

/** How the completed copy is saved: add-ins can save a workbook in its place only. */
export function CompletedCopy({ sayings, mail }: CompletedCopyProps) {
  return (
    <>
      <Text as="h3" weight="semibold" block>
        {sayings.say('check.copy.title')}
      </Text>
      <Text size={200} block>
        {sayings.say('check.copy.steps', { name: mail.attachment })}
      </Text>
    </>
  );
}
