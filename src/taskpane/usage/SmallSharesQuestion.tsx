import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { Heading } from '../controls/Heading';

interface SmallSharesQuestionProps {
  readonly report: Pick<CustomersReport, 'sheet' | 'smallShares'>;
  readonly messages: Messages;
  onAnswer(answer: ColumnChoice): void;
}

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

/** Asks whether the small numbers of some customers are percent; where they are not, the cells are to be corrected. */
export function SmallSharesQuestion({ report, messages, onAnswer }: SmallSharesQuestionProps) {
  const styles = useStyles();
  const { sheet, smallShares } = report;
  const question = messages.say('usage.smallShares.ask');
  return (
    <div className={styles.question} role="group" aria-label={question}>
      <Heading>{question}</Heading>
      <Text>{smallShares.join(messages.say('format.listSeparator'))}</Text>
      <Button onClick={() => onAnswer({ sheet, smallShares: smallShares.join('; ') })}>
        {messages.say('usage.smallShares.percent')}
      </Button>
    </div>
  );
}
