import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { QuestionView } from '../../actions/overview/questionnaireViews';
import type { Messages } from '../../localization/Messages';
import { Select } from '../controls/Select';
import { AnswerUndo } from './AnswerUndo';
import { useFailure } from '../everyScreen/useFailure';
import { TextInput } from '../controls/TextInput';
import { RadioChoice } from '../controls/RadioChoice';
import { joinProblems } from '../../localization/joinSentences';
import { Button } from '../controls/Button';
import { LinkButton } from '../controls/LinkButton';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';
import { useOfCells } from '../controls/WorkbookLanguage';

interface QuestionFieldProps {
  readonly excel: ExcelHost;
  readonly question: QuestionView;
  readonly messages: Messages;
  onAnswer(answer: string): Promise<ActionResult<unknown>>;
  /** What an answer did that was given from outside, such as by a key. */
  readonly answered?: ActionResult<unknown> | undefined;
  /** Its place among those of its tab, from 1, where they stand together: ids are no order. */
  readonly number?: number;
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
    columnGap: tokens.spacingHorizontalS,
    '& > :first-child': { marginInlineEnd: 'auto' },
  },
});

/** One question with the control its kind of answer needs. */
export function QuestionField({ excel, question, answered, number, messages, onAnswer, onShow }: QuestionFieldProps) {
  const fail = useFailure();
  const styles = useStyles();
  const link = useRef<HTMLButtonElement>(null);
  const ofCells = useOfCells();
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
    setRefusal(joinProblems(result.problems, messages));
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
  return (
    <div>
      <div className={styles.line}>
        <span>
          {number !== undefined && <Text size={200}>{`${number}. `}</Text>}
          <LinkButton
            ref={link}
            onClick={onShow}
            aria-label={`${question.id}: ${messages.say('questionnaire.goTo', { cell: question.cell })}`}
          >
            {question.id}
          </LinkButton>
        </span>
        {isChosen(question) && answer !== '' && (
          <Button appearance="subtle" size="small" aria-label={`${clear}: ${question.id}`} onClick={takeBack}>
            {clear}
          </Button>
        )}
        <AnswerUndo {...{ excel, messages }} question={question.id} given={answered ?? taken} onUndone={forget} />
      </div>
      <Field label={question.question} hint={question.help} refusal={refusal || invalid} {...ofCells}>
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

function YesNoAnswer({ question, answer: given, onAnswer }: AnswerProps) {
  return (
    <RadioChoice
      isHorizontal
      options={question.list.map((answer) => ({ value: answer, text: answer }))}
      chosen={given}
      onChoose={onAnswer}
    />
  );
}

interface ChosenAnswerProps extends AnswerProps {
  /** Stands for no answer. */
  readonly placeholder: string;
}

/** An answer of the cell that is none of the list stays until another is chosen. */
function ChosenAnswer({ question, answer: given, onAnswer, placeholder }: ChosenAnswerProps) {
  return (
    <Select value={given} onChoose={onAnswer}>
      {!question.list.includes(given) && <option value={given}>{given || placeholder}</option>}
      {question.list.map((answer) => (
        <option key={answer} value={answer}>
          {answer}
        </option>
      ))}
    </Select>
  );
}

/** Written to the cell when the user leaves the field or presses Enter, not with every key. */
function TypedAnswer({
  question,
  answer: given,
  onAnswer,
  isRefused,
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
    <TextInput
      value={text}
      inputMode={question.kind.type === 'number' ? 'decimal' : 'text'}
      onType={(value) => setText(value)}
      onBlur={() => commit(false)}
      onKeyDown={({ key }) => key === 'Enter' && commit(isRefused)}
    />
  );
}
