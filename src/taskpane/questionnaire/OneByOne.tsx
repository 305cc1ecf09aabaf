import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ActionResult, Problem } from '../../actions/everyAction/ActionResult';
import type { AnswerEffectView, QuestionView } from '../../actions/overview/questionnaireViews';
import { noteQuestion } from '../../actions/questionnaire/noteQuestion';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { ProblemList } from '../everyScreen/ProblemList';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { useFailure } from '../everyScreen/useFailure';
import { QuestionField } from './QuestionField';
import { placeInTurn, questionsInTurn, type AskedQuestion } from './questionsInTurn';
import { joinProblems } from '../../localization/joinSentences';
import { Button } from '../controls/Button';
import { useAnswer } from './useAnswer';
import { TextArea } from '../controls/TextArea';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  buttons: { display: 'flex', justifyContent: 'space-between' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  asked: { '& label[id]': typographyStyles.subtitle2 },
});

interface OneByOneProps extends OpenScreenProps {
  onLeave(): void;
}

/** One question at a time, those without an answer first: for an hour with the customer, by keys. */
export function OneByOne(props: OneByOneProps) {
  const { messages, view, onLeave } = props;
  const styles = useStyles();
  const [order] = useState(() => questionsInTurn(view.questionnaires, []).map(({ question }) => question.id));
  const questions = questionsInTurn(view.questionnaires, order);
  const [current, setCurrent] = useState(order[0]);
  const at = placeInTurn(questions, order, current);
  const asked = questions[at];
  const goTo = (position: number): void => setCurrent(questions[position]?.question.id ?? current);
  if (!asked) return <Button onClick={onLeave}>{messages.say('questionnaire.all')}</Button>;
  const place = { position: at + 1, count: questions.length, service: asked.name };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={onLeave}>{messages.say('questionnaire.all')}</Button>
      </div>
      <OneQuestion {...props} key={asked.question.id} {...{ asked, place }} onNext={() => goTo(at + 1)} />
      <div className={styles.buttons}>
        <Button disabled={at === 0} onClick={() => goTo(at - 1)}>
          {messages.say('questionnaire.previous')}
        </Button>
        <Button appearance="primary" disabled={at === questions.length - 1} onClick={() => goTo(at + 1)}>
          {messages.say('questionnaire.next')}
        </Button>
      </div>
    </>
  );
}

interface OneQuestionProps extends OpenScreenProps {
  readonly asked: AskedQuestion;
  readonly place: { readonly position: number; readonly count: number; readonly service: string };
  onNext(): void;
}

function OneQuestion({ environment, messages, asked, place, onNext, onShow }: OneQuestionProps) {
  const { excel } = environment;
  const { service, sheet, question } = asked;
  const styles = useStyles();
  const fail = useFailure();
  const answer = useAnswer(excel);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [answered, setAnswered] = useState<ActionResult<unknown>>();
  const goesOn = useRef(false);
  const give = async (text: string): Promise<ActionResult<unknown>> => {
    const result = await answer(service, question.id, text);
    if (result.outcome !== 'refused') {
      setAnswered(result);
      if (goesOn.current) onNext();
    }
    goesOn.current = false;
    return result;
  };
  // So that a screen reader says where one is, and the keys work at once: without choices they are typed into the box.
  useEffect(() => (boxIn(field.current) ?? heading.current)?.focus(), []);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && isOver(event.target)) {
      // What is typed is entered first, and stays in sight where it is refused.
      goesOn.current = isTyping(event.target) && (event.target as HTMLInputElement).value !== question.answer;
      if (!goesOn.current) onNext();
      return;
    }
    const chosen = isTyping(event.target) || isShortcut(event) ? undefined : question.list[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    void give(chosen)
      .then((result) => setProblems(result.outcome === 'refused' ? result.problems : []))
      .catch(fail);
  };
  const keys = question.list.map((each, index) => `${index + 1} ${each}`).join(messages.say('format.listSeparator'));
  return (
    // The keys are only a shorter way to what the controls inside do.
    <section className={styles.question} aria-labelledby="position" onKeyDown={press}>
      <Text as="h2" id="position" ref={heading} tabIndex={-1} size={200} aria-description={question.question}>
        {messages.say('questionnaire.position', place)}
      </Text>
      <div className={styles.asked} ref={field}>
        <QuestionField
          {...{ excel, question, messages, answered }}
          onAnswer={give}
          onShow={() => onShow(sheet, question.cell)}
        />
      </div>
      <ProblemList problems={problems} messages={messages} />
      <Effects {...{ question, messages }} />
      {question.note !== undefined && <NoteField {...{ excel, messages, asked }} note={question.note} />}
      {keys !== '' && <Text size={200}>{messages.say('questionnaire.keys', { keys })}</Text>}
    </section>
  );
}

/** What Enter does otherwise: a line in a note, a click on a button, an open list. */
function isOver(target: EventTarget): boolean {
  return !(target as HTMLElement).closest('textarea, button, a, [role="combobox"]');
}

/** Where the answer is typed, for a question without choices. */
function boxIn(field: HTMLElement | null): HTMLElement | null {
  return field?.querySelector<HTMLElement>('input:not([type="radio"])') ?? null;
}

/** Those are Excel's and the browser's. */
function isShortcut({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function isTyping(target: EventTarget): boolean {
  return (target as HTMLElement).closest('textarea, input:not([type="radio"])') !== null;
}

interface EffectsProps {
  readonly question: QuestionView;
  readonly messages: Messages;
}

/**
 * What the answer decides, and while the customer speaks what each other one would do. A key chooses without the focus,
 * so that the answer is read out first.
 */
function Effects({ question: { answer, decides, effects }, messages }: EffectsProps) {
  const decided = messages.say('questionnaire.decides', { count: decides });
  const others = decides > 0 ? effects.filter((effect) => effect.answer !== answer) : [];
  const said = others.map((effect) => messages.say(`questionnaire.effect.${kindOf(effect)}`, { ...effect }));
  useAnnounced([answer, decided, ...said].filter(Boolean).join(messages.say('questionnaire.effect.separator')));
  return (
    <div>
      <Text>{decided}</Text>
      {said.map((effect) => (
        <div key={effect}>
          <Text size={200}>{effect}</Text>
        </div>
      ))}
    </div>
  );
}

function kindOf({ hides, shows }: AnswerEffectView): 'none' | 'hides' | 'shows' | 'both' {
  if (hides > 0) return shows > 0 ? 'both' : 'hides';
  return shows > 0 ? 'shows' : 'none';
}

interface NoteFieldProps extends Pick<OneQuestionProps, 'asked' | 'messages'> {
  readonly excel: OpenScreenProps['environment']['excel'];
  /** As it stands in the cell. */
  readonly note: string;
}

/** Written to its cell when the user leaves it. */
function NoteField({ excel, asked, messages, note }: NoteFieldProps) {
  const { service, question } = asked;
  const fail = useFailure();
  const [text, setText] = useState(note);
  const [before, setBefore] = useState(note);
  const [refusal, setRefusal] = useState('');
  if (before !== note) {
    setBefore(note);
    setText(note);
  }
  const commit = async (): Promise<void> => {
    if (text === note) return;
    const result = await noteQuestion(excel, { service, question: question.id, note: text });
    setRefusal(result.outcome === 'refused' ? joinProblems(result.problems, messages) : '');
  };
  return (
    <Field label={messages.say('questionnaire.note')} refusal={refusal}>
      <TextArea value={text} onType={(value) => setText(value)} onBlur={() => void commit().catch(fail)} />
    </Field>
  );
}
