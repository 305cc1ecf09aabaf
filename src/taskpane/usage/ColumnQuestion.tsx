import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { Heading } from '../controls/Heading';
import { TextInput } from '../controls/TextInput';
import { Field } from '../controls/Field';

interface ColumnQuestionProps {
  /** About a column that may be a month. */
  readonly problem: Problem;
  readonly messages: Messages;
  onAnswer(answer: ColumnChoice): void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks what a column is that nobody can be judged without: which month, or none. */
export function ColumnQuestion({ problem, messages, onAnswer }: ColumnQuestionProps) {
  const styles = useStyles();
  const [month, setMonth] = useState('');
  const column = (problem.cell ?? '').replace(/\d/g, '');
  const sheet = problem.sheet === undefined ? {} : { sheet: problem.sheet };
  const answer = (event: FormEvent): void => {
    event.preventDefault();
    onAnswer({ ...sheet, months: `${column}=${month.trim()}` });
  };
  const question = messages.say('usage.column.ask', { column });
  return (
    <form className={styles.form} onSubmit={answer} aria-label={question}>
      <Heading>{question}</Heading>
      <Field label={messages.say('usage.column.month')} hint={messages.say('usage.column.month.hint')}>
        <TextInput value={month} onType={(value) => setMonth(value)} />
      </Field>
      <div className={styles.answers}>
        <Button type="submit" disabled={month.trim() === ''}>
          {messages.say('usage.column.isMonth')}
        </Button>
        <Button onClick={() => onAnswer({ ...sheet, ignored: column })}>{messages.say('usage.column.ignore')}</Button>
      </div>
    </form>
  );
}
