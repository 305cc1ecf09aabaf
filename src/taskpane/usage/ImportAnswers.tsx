import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { asksForColumns } from './asksForColumns';
import { ColumnsForm } from './ColumnsForm';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { importUsage } from '../../actions/usage/importUsage';
import type { Messages } from '../../localization/Messages';

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
        <Checkbox
          label={messages.say('usage.import.sum')}
          checked={answers.areSummed ?? false}
          onChange={(_, { checked }) => onAnswer({ ...answers, areSummed: checked === true })}
        />
      )}
      {isAsked('usageListSeveralMau', answers.mau) && (
        <Field label={messages.say('usage.import.mau')}>
          <Input value={answers.mau ?? ''} onChange={(_, { value }) => onAnswer({ ...answers, mau: value })} />
        </Field>
      )}
      {isAsked('usageListDates', answers.dateOrder) && (
        <Field label={messages.say('usage.columns.dateOrder')}>
          <RadioGroup
            value={answers.dateOrder ?? ''}
            onChange={(_, { value }) => {
              const dateOrder = DATE_ORDERS.find((order) => order === value);
              if (dateOrder) onAnswer({ ...answers, dateOrder });
            }}
          >
            {DATE_ORDERS.map((order) => (
              <Radio key={order} value={order} label={messages.say(`usage.columns.dateOrder.${order}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {isColumnsAsked && (
        <ColumnsForm messages={messages} isFile onUse={(columns) => onAnswer({ ...answers, columns })} />
      )}
    </>
  );
}
