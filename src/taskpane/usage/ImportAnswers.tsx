import { asksForColumns } from './asksForColumns';
import { ColumnsForm } from './ColumnsForm';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { importUsage } from '../../actions/usage/importUsage';
import type { Messages } from '../../localization/Messages';
import { CheckBox } from '../controls/CheckBox';
import { TextInput } from '../controls/TextInput';
import { RadioChoice } from '../controls/RadioChoice';
import { Field } from '../controls/Field';

type Answers = NonNullable<Parameters<typeof importUsage>[2]['answers']>;

interface ImportAnswersProps {
  /** What the list was refused for. */
  readonly problems: readonly Problem[];
  readonly answers: Answers;
  readonly messages: Messages;
  onAnswer(answers: Answers): void;
}

const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const;

/** Asks what a list does not say itself; an answer stays to be taken back. */
export function ImportAnswers({ problems, answers, messages, onAnswer }: ImportAnswersProps) {
  const isAsked = (code: string, given: unknown): boolean =>
    given !== undefined || problems.some((problem) => problem.code === code);
  const isColumnsAsked = answers.columns !== undefined || asksForColumns(problems);
  return (
    <>
      {isAsked('usageListParts', answers.areSummed) && (
        <CheckBox
          label={messages.say('usage.import.sum')}
          checked={answers.areSummed ?? false}
          onCheck={(areSummed) => onAnswer({ ...answers, areSummed })}
        />
      )}
      {isAsked('usageListSeveralMau', answers.mau) && (
        <Field label={messages.say('usage.import.mau')}>
          <TextInput value={answers.mau ?? ''} onType={(value) => onAnswer({ ...answers, mau: value })} />
        </Field>
      )}
      {isAsked('usageListDates', answers.dateOrder) && (
        <Field label={messages.say('usage.columns.dateOrder')}>
          <RadioChoice
            options={DATE_ORDERS.map((value) => ({ value, text: messages.say(`usage.columns.dateOrder.${value}`) }))}
            chosen={answers.dateOrder ?? ''}
            onChoose={(dateOrder) => onAnswer({ ...answers, dateOrder })}
          />
        </Field>
      )}
      {isColumnsAsked && (
        <ColumnsForm messages={messages} isFile onUse={(columns) => onAnswer({ ...answers, columns })} />
      )}
    </>
  );
}
