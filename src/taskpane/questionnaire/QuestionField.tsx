import {
  Button,
  Dropdown,
  Field,
  Input,
  Link,
  Option,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { QuestionView } from '../../actions/overview/questionnaireViews';
import type { Messages } from '../../localization/Messages';
import { AnswerUndo } from './AnswerUndo';
import { useFailure } from '../everyScreen/useFailure';

interface QuestionFieldProps {
  readonly excel: ExcelHost;
  readonly question: QuestionView;
  readonly messages: Messages;
  onAnswer(answer: string): Promise<ActionResult<unknown>>;
  /** Leads to the question's cell. */
  onShow(): void;
}

interface AnswerControlProps {
  readonly question: QuestionView;
  readonly messages: Messages;
  /** What the control shows: an answer just given, until the cell has it. */
  readonly answer: string;
  readonly isRefused: boolean;
  onAnswer(answer: string): void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** One question with the control its kind of answer needs. */
export function QuestionField({ excel, question, messages, onAnswer, onShow }: QuestionFieldProps) {
  const fail = useFailure();
  const styles = useStyles();
  const link = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  const [given, setGiven] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const [taken, setTaken] = useState<ActionResult<unknown>>();
  const [inCell, setInCell] = useState(question.answer);
  if (inCell !== question.answer) {
    setInCell(question.answer);
    setGiven(undefined);
    setRefusal('');
  }
  const give = async (answer: string): Promise<void> => {
    setGiven(answer);
    setRefusal('');
    const result = await onAnswer(answer);
    if (result.outcome !== 'refused') return setTaken(result);
    setRefusal(result.problems.map(({ message }) => message).join(' '));
    // What was typed stays, to be put right; of what is chosen the cell's answer counts again.
    if (isChosen(question)) setGiven(undefined);
  };
  const forget = (): void => setGiven(undefined);
  const takeBack = (): void => {
    link.current?.focus(); // the button goes with the answer
    void give('').catch(fail);
  };
  const answer = given ?? question.answer;
  const clear = messages.say('questionnaire.clear');
  const invalid = question.isInvalid ? messages.say('questionnaire.invalid', { answer: question.answer }) : '';
  const validationMessage = refusal || invalid;
  return (
    <div>
      <div className={styles.line}>
        <Link
          ref={link}
          onClick={onShow}
          aria-label={`${question.id}: ${messages.say('questionnaire.goTo', { cell: question.cell })}`}
        >
          <Text size={200}>{question.id}</Text>
        </Link>
        {isChosen(question) && answer !== '' && (
          <Button appearance="subtle" size="small" aria-label={`${clear}: ${question.id}`} onClick={takeBack}>
            {clear}
          </Button>
        )}
        <AnswerUndo {...{ excel, messages }} question={question.id} given={taken} onUndone={forget} />
      </div>
      <Field label={question.question} hint={question.help} {...(validationMessage ? { validationMessage } : {})}>
        <AnswerControl
          {...{ question, messages, answer }}
          isRefused={refusal !== ''}
          onAnswer={(text) => void give(text).catch(fail)}
        />
      </Field>
    </div>
  );
}

function isChosen({ kind }: QuestionView): boolean {
  return kind.type === 'yesNo' || kind.type === 'choice';
}

/** Fluent's Field hands label and hint to the control inside it. */
function AnswerControl({ messages, isRefused, ...props }: AnswerControlProps) {
  switch (props.question.kind.type) {
    case 'yesNo':
      return <YesNoAnswer {...props} />;
    case 'choice':
      return <ChosenAnswer {...props} placeholder={messages.say('questionnaire.choose')} />;
    case 'number':
    case 'date':
    case 'text':
      return <TypedAnswer {...props} isRefused={isRefused} />;
  }
}

type AnswerProps = Pick<AnswerControlProps, 'question' | 'answer' | 'onAnswer'>;

function YesNoAnswer({ question, answer: given, onAnswer, ...field }: AnswerProps) {
  return (
    <RadioGroup {...field} layout="horizontal" value={given} onChange={(_, { value }) => onAnswer(value)}>
      {question.list.map((answer) => (
        <Radio key={answer} value={answer} label={answer} />
      ))}
    </RadioGroup>
  );
}

function ChosenAnswer({ question, answer: given, onAnswer, ...field }: AnswerProps & { readonly placeholder: string }) {
  return (
    <Dropdown
      {...field}
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
function TypedAnswer({
  question,
  answer: given,
  onAnswer,
  isRefused,
  ...field
}: AnswerProps & Pick<AnswerControlProps, 'isRefused'>) {
  const [text, setText] = useState(given);
  const [before, setBefore] = useState(given);
  if (before !== given) {
    setBefore(given);
    setText(given);
  }
  const commit = (isAgain: boolean): void => {
    if (text !== given || isAgain) onAnswer(text.trim());
  };
  return (
    <Input
      {...field}
      value={text}
      inputMode={question.kind.type === 'number' ? 'decimal' : 'text'}
      onChange={(_, { value }) => setText(value)}
      onBlur={() => commit(false)}
      onKeyDown={({ key }) => key === 'Enter' && commit(isRefused)}
    />
  );
}
