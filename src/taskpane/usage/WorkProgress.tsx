import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { formatPercent } from '../../localization/formatPercent';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Progress';
import { Text } from '../controls/Text';

interface WorkProgressProps {
  readonly doing: 'reading' | 'entering';
  /** 0 to 1 */
  readonly progress: number;
  readonly messages: Messages;
  onCancel(): void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** How far long work is, and the way to stop it. */
export function WorkProgress({ doing, progress, messages, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const id = useId();
  // Whole percents: tenths would only flicker.
  const percent = formatPercent(Math.floor(progress * 100) / 100, messages);
  return (
    <div>
      <div className={styles.line}>
        <Text id={id}>{messages.say(`usage.${doing}`, { percent })}</Text>
        <Button size="small" onClick={onCancel}>
          {messages.say('pane.cancel')}
        </Button>
      </div>
      <Progress value={progress} aria-labelledby={id} />
    </div>
  );
}
