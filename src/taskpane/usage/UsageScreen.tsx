import { useState } from 'react';
import type { Problem } from '../../actions/everyAction/ActionResult';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { asksForColumns } from './asksForColumns';
import { Field } from '../controls/Field';
import { RadioChoice } from '../controls/RadioChoice';
import { ColumnQuestion } from './ColumnQuestion';
import { ColumnsForm } from './ColumnsForm';
import { JudgedCustomers } from './JudgedCustomers';
import { ProblemList } from '../everyScreen/ProblemList';
import { UsageImport } from './UsageImport';
import { WorkProgress } from './WorkProgress';
import { useCommand } from '../ribbon/useCommand';
import { useCustomers } from './useCustomers';
import { useLastKnown } from '../everyScreen/useLastKnown';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

/** Usage: the customers of the workbook and how they fare, and the way to bring more in. */
export function UsageScreen({ view, ...props }: OpenScreenProps) {
  const { environment, messages, version } = props;
  const [columns, setColumns] = useState<ColumnChoice>();
  const customers = useCustomers(environment, version, columns);
  const { progress, cancel, readAgain } = customers;
  useCommand(environment.commands, 'highlightCustomers', customers.action);
  const onAnswer = (answer: ColumnChoice): void => setColumns((before) => withAnswer(before, answer));
  const plan = useLastKnown(customers.action.plan);
  const isRefused = plan?.outcome === 'refused';
  const report = isRefused ? undefined : plan;
  // What is shown stays while it is read anew; only long reading is worth a word then.
  const isReading = progress !== undefined && (!report || (progress > 0 && progress < 1));
  return (
    <>
      {isReading && <WorkProgress doing="reading" progress={progress} messages={messages} onCancel={cancel} />}
      {report && <JudgedCustomers {...props} {...{ report, customers, onAnswer }} onChooseColumns={setColumns} />}
      {isRefused && (
        <NotJudged
          {...props}
          problems={plan.problems}
          isReading={isReading}
          hasChosen={columns !== undefined}
          onChooseColumns={setColumns}
          onAnswer={onAnswer}
          onReadAgain={readAgain}
        />
      )}
      <UsageImport {...props} hasUsageRows={view.hasUsageRows} />
    </>
  );
}

interface NotJudgedProps extends Pick<OpenScreenProps, 'messages' | 'onShow'> {
  readonly problems: readonly Problem[];
  readonly isReading: boolean;
  /** True when the columns were chosen by hand. */
  readonly hasChosen: boolean;
  onChooseColumns(columns: ColumnChoice): void;
  /** Adds to what was chosen. */
  onAnswer(answer: ColumnChoice): void;
  onReadAgain(): void;
}

/** Columns that are named one after the other are meant together. */
function withAnswer(before: ColumnChoice = {}, answer: ColumnChoice): ColumnChoice {
  const joined = (['months', 'ignored'] as const).flatMap((field) => {
    const named = [before[field], answer[field]].filter((text) => text !== undefined && text !== '');
    return named.length === 0 ? [] : [[field, named.join(', ')]];
  });
  return { ...before, ...answer, ...Object.fromEntries(joined) };
}

/** Why no customer is judged, and what can be done about it. */
function NotJudged(props: NotJudgedProps) {
  const { messages, problems, isReading, hasChosen, onShow, onChooseColumns, onAnswer, onReadAgain } = props;
  if (problems.some(({ code }) => code === 'cancelled')) {
    if (isReading) return null;
    return (
      <>
        <Text>{messages.say('usage.cancelled')}</Text>
        <Button onClick={onReadAgain}>{messages.say('usage.readAgain')}</Button>
      </>
    );
  }
  const asked = problems.find(({ code }) => code === 'usageColumnUnclear' || code === 'usageMonthZero');
  const tabs = problems.find(({ sheets }) => sheets !== undefined)?.sheets;
  const isUnclear = hasChosen || asksForColumns(problems);
  return (
    <>
      <ProblemList problems={problems} messages={messages} onShow={onShow} />
      {asked && <ColumnQuestion key={asked.cell} problem={asked} messages={messages} onAnswer={onAnswer} />}
      {tabs && (
        <Field label={messages.say('usage.columns.sheet')}>
          <RadioChoice
            options={tabs.map((value) => ({ value, text: value }))}
            chosen=""
            onChoose={(sheet) => onAnswer({ sheet })}
          />
        </Field>
      )}
      {isUnclear && <ColumnsForm messages={messages} onUse={onChooseColumns} />}
    </>
  );
}
