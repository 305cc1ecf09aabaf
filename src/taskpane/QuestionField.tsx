import { Dropdown, Field, Input, Link, Option, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { QuestionView } from '../actions/readWorkbookView';
import type { Messages } from '../localization/Messages';

interface QuestionFieldProps {
  readonly question: QuestionView;
  readonly messages: Messages;
  onAnswer(answer: string): void;
  /** Leads to the question's cell. */
  onShow(): void;
}

/** One question with the control its kind of answer needs. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, messages, onShow } = props;
  const invalid = messages.say('questionnaire.invalid', { answer: question.answer });
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
        <AnswerControl {...props} />
      </Field>
    </div>
  );
}

/** Fluent's Field hands label and hint to the control inside it. */
function AnswerControl(props: QuestionFieldProps) {
  switch (props.question.kind.type) {
    case 'yesNo':
      return <YesNoAnswer {...props} />;
    case 'choice':
      return <ChosenAnswer {...props} />;
    case 'number':
    case 'date':
    case 'text':
      return <TypedAnswer key={props.question.answer} {...props} />;
  }
}

function YesNoAnswer({ question, onAnswer, messages: _messages, onShow: _onShow, ...field }: QuestionFieldProps) {
  return (
    <RadioGroup
      {...field}
      layout="horizontal"
      value={question.isInvalid ? '' : question.answer}
      onChange={(_, { value }) => onAnswer(value)}
    >
      {question.list.map((answer) => (
        <Radio key={answer} value={answer} label={answer} />
      ))}
    </RadioGroup>
  );
}

function ChosenAnswer({ question, messages, onAnswer, onShow: _onShow, ...field }: QuestionFieldProps) {
  return (
    <Dropdown
      {...field}
      placeholder={messages.say('questionnaire.choose')}
      value={question.answer}
      selectedOptions={[question.answer]}
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

/** Starts anew whenever the cell holds something else. Written to the cell when the user leaves the field or presses Enter, not with every key. */
function TypedAnswer({ question, onAnswer, messages: _messages, onShow: _onShow, ...field }: QuestionFieldProps) {
  const [text, setText] = useState(question.answer);
  const commit = (): void => {
    if (text !== question.answer) onAnswer(text.trim());
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
