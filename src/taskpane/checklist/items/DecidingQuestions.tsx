import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../../../localization/Messages';
import { LinkButton } from '../../controls/LinkButton';
import type { Item } from './Item';

interface DecidingQuestionsProps {
  readonly questions: Item['decidedBy'];
  readonly messages: Messages;
  /** Leads to the cell a question is answered in. */
  onShow(sheet: string, cell: string): void;
}

const useStyles = makeStyles({
  questions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** The ways to the answers that decide about an item. */
export function DecidingQuestions({ questions, messages, onShow }: DecidingQuestionsProps) {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      {questions.map(({ question, sheet, cell }) => (
        <LinkButton
          key={question}
          aria-label={messages.say('hidden.question', { question, sheet, cell })}
          onClick={() => onShow(sheet, cell)}
        >
          {question}
        </LinkButton>
      ))}
    </div>
  );
}
