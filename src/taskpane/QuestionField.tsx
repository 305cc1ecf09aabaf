import { Dropdown, Field, Input, Link, Option, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { QuestionView } from '../actions/readWorkbookView';
import type { Messages } from '../localization/Messages';
import { useFailure } from './useFailure';

interface QuestionFieldProps {
  readonly question: QuestionView;
  readonly messages: Messages;
  /** @returns false when the answer was refused */
  onAnswer(answer: string): Promise<boolean>;
  /** Leads to the question's cell. */
  onShow(): void;
}

interface AnswerControlProps {
  readonly question: QuestionView;
  readonly messages: Messages;
  /** What the control shows: an answer just given, until the cell has it. */
  readonly answer: string;
  onAnswer(answer: string): void;
}

/** One question with the control its kind of answer needs. */
export function QuestionField({ question, messages, onAnswer, onShow }: QuestionFieldProps) {
  const fail = useFailure();
  const [given, setGiven] = useState<string>();
  const [inCell, setInCell] = useState(question.answer);
  if (inCell !== question.answer) {
    setInCell(question.answer);
    setGiven(undefined);
  }
  const give = (answer: string): void => {
    setGiven(answer);
    // A refused answer is none: what the cell holds counts again.
    onAnswer(answer).then((isAccepted) => !isAccepted && setGiven(undefined), fail);
  };
  const answer = given ?? question.answer;
  const invalid = messages.say('questionnaire.invalid', { answer });
  return (
    <div>
      <Link
        onClick={onShow}
        aria-label={`${question.id}: ${messages.say('questionnaire.goTo', { cell: question.cell })}`}
      >
        <Text size={200}>{question.id}</Text>
      </Link>
      <Field
        label={question.question}
        hint={question.help}
        {...(question.isInvalid ? { validationMessage: invalid } : {})}
      >
        <AnswerControl {...{ question, messages, answer }} onAnswer={give} />
      </Field>
    </div>
  );
}

/** Fluent's Field hands label and hint to the control inside it. */
function AnswerControl(props: AnswerControlProps) {
  switch (props.question.kind.type) {
    case 'yesNo':
      return <YesNoAnswer {...props} />;
    case 'choice':
      return <ChosenAnswer {...props} />;
    case 'number':
    case 'date':
    case 'text':
      return <TypedAnswer {...props} />;
  }
}

function YesNoAnswer({ question, answer: given, onAnswer, messages: _messages, ...field }: AnswerControlProps) {
  return (
    <RadioGroup {...field} layout="horizontal" value={given} onChange={(_, { value }) => onAnswer(value)}>
      {question.list.map((answer) => (
        <Radio key={answer} value={answer} label={answer} />
      ))}
    </RadioGroup>
  );
}

function ChosenAnswer({ question, messages, answer: given, onAnswer, ...field }: AnswerControlProps) {
  return (
    <Dropdown
      {...field}
      placeholder={messages.say('questionnaire.choose')}
      value={given}
      selectedOptions={[given]}
      onOptionSelect={(_, { optionValue = '' }) => onAnswer(optionValue)}
    >
      {question.list.map((answer) => (
        <Option key={answer} value={answer}>
          {answer}
        </Option>
      ))}
    </Dropdown>
  );
}

/** Written to the cell when the user leaves the field or presses Enter, not with every key. */
function TypedAnswer({ question, answer: given, onAnswer, messages: _messages, ...field }: AnswerControlProps) {
  const [text, setText] = useState(given);
  const [before, setBefore] = useState(given);
  if (before !== given) {
    setBefore(given);
    setText(given);
  }
  const commit = (): void => {
    if (text !== given) onAnswer(text.trim());
  };
  return (
    <Input
      {...field}
      value={text}
      inputMode={question.kind.type === 'number' ? 'decimal' : 'text'}
      onChange={(_, { value }) => setText(value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  );
}
