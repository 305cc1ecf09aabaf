import { makeStyles, tokens } from '@fluentui/react-components';
import type { StepView } from '../../actions/acceleration/stepViews';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Messages } from '../../localization/Messages';
import { useOfCells } from '../controls/WorkbookLanguage';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  suggestion: { color: tokens.colorStatusSuccessForeground3 },
});

interface PlanStepsProps {
  readonly steps: readonly StepView[];
  readonly sayings: PlaybookMessages;
  readonly messages: Messages;
  onShow(sheet: string, cell: string): void;
}

/** The steps of a plan in the playbook's order, who does each, and how it stands. */
export function PlanSteps({ steps, sayings, messages, onShow }: PlanStepsProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  const { statuses } = VOCABULARIES[messages.language];
  return (
    <ol className={styles.list} aria-label={sayings.say('acceleration.steps')}>
      {steps.map(({ id, step, ownerRole, status, suggestion, place }) => (
        <li key={id}>
          <Text {...ofCells}>{step}</Text>
          <br />
          <Text size={200}>{[ownerRole, status && statuses[status]].filter(Boolean).join(' · ')}</Text>
          {place && (
            <Button size="small" appearance="subtle" onClick={() => onShow(place.sheet, place.cell)}>
              {messages.say('pane.show')}
            </Button>
          )}
          {suggestion !== '' && (
            <Text size={200} block className={styles.suggestion}>
              {suggestion}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}
