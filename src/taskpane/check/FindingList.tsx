import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Messages } from '../../localization/Messages';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { useOfCells } from '../controls/WorkbookLanguage';

/** So many are shown at once. */
const AT_ONCE = 8;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  entry: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface Finding {
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly sayings: PlaybookMessages;
  readonly messages: Messages;
  onShow(sheet: string, cell: string): void;
}

/** What was found, one sentence each, with what leads to its cell. */
export function FindingList({ findings, sayings, messages, onShow }: FindingListProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  const [count, setCount] = useState(AT_ONCE);
  const more = findings.length - count;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, count).map(({ message, sheet, cell }, index) => (
          <li key={`${index} ${message}`} className={styles.entry}>
            <Text size={200} className={styles.text} {...ofCells}>
              {message}
            </Text>
            {sheet && cell && (
              <Button
                size="small"
                className={styles.button}
                aria-label={`${messages.say('pane.show')}: ${sheet}!${cell}`}
                onClick={() => onShow(sheet, cell)}
              >
                {cell}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + 5 * AT_ONCE)}>
          {sayings.say('check.handOver.more', { count: more })}
        </Button>
      )}
    </>
  );
}
