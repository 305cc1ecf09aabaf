import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { QuestionnaireView } from '../../actions/overview/questionnaireViews';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { loadedScreen } from '../everyScreen/loadedScreen';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { useEver } from '../everyScreen/useEver';
import { Section } from '../controls/Section';
import { Text } from '../controls/Text';
import { QuestionField } from './QuestionField';
import { ScopeSwitch } from './ScopeSwitch';
import { useAnswer } from './useAnswer';
import { selectedQuestion } from '../selection/selectedQuestion';
import { TextInput } from '../controls/TextInput';
import { useOfCells } from '../controls/WorkbookLanguage';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  questions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Loaded when they are first needed: the pane opens faster without. */
const MissingQuestions = loadedScreen(async () => (await import('../content/MissingQuestions')).MissingQuestions);
const FoundQuestions = loadedScreen(async () => (await import('./FoundQuestions')).FoundQuestions);
const AddServices = loadedScreen(async () => (await import('../services/AddServices')).AddServices);
const SelectedQuestion = loadedScreen(async () => (await import('./SelectedQuestion')).SelectedQuestion);
const OneByOne = loadedScreen(async () => (await import('./OneByOne')).OneByOne);

/** The questionnaires of all services; an answer given here goes into its cell, one typed there shows up here. */
export function QuestionnaireScreen(props: OpenScreenProps) {
  const { messages, view } = props;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [isOneByOne, setOneByOne] = useState(false);
  const areMissing = useEver(view.missingQuestions > 0);
  const isSelected = useEver(selectedQuestion(props.selection, view.questionnaires) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const wasOneByOne = useRef(false);
  useEffect(() => {
    if (wasOneByOne.current && !isOneByOne) button.current?.focus();
    wasOneByOne.current = isOneByOne;
  }, [isOneByOne]);
  if (view.questionnaires.length === 0) {
    return (
      <>
        <Text>{messages.say('questionnaire.none')}</Text>
        <ServicesInTurn {...props} />
      </>
    );
  }
  return (
    <>
      {areMissing && <MissingQuestions {...props} />}
      {isSelected && <SelectedQuestion {...props} />}
      {isOneByOne ? (
        <OneByOne {...props} onLeave={() => setOneByOne(false)} />
      ) : (
        <>
          <div className={styles.tools}>
            <TextInput
              className={styles.search}
              type="search"
              value={search}
              placeholder={messages.say('questionnaire.find')}
              aria-label={messages.say('questionnaire.find')}
              onType={(value) => setSearch(value)}
            />
            <Button ref={button} onClick={() => setOneByOne(true)}>
              {messages.say('questionnaire.oneByOne')}
            </Button>
          </div>
          {search.trim() === '' ? <ServicesInTurn {...props} /> : <FoundQuestions {...props} search={search} />}
        </>
      )}
    </>
  );
}

function ServicesInTurn(props: OpenScreenProps) {
  const { environment, messages, view, onShow } = props;
  const { excel } = environment;
  const [open, setOpen] = useState<readonly string[]>([view.questionnaires[0]?.service ?? '']);
  const [added, setAdded] = useState<string>();
  const canAdd = useEver(view.addable.length > 0);
  const toggle = (section: string): void => setOpen((before) => toggled(before, section));
  const showAdded = useCallback((service: string) => {
    setAdded(service);
    setOpen((before) => [...before, service]);
  }, []);
  const answer = useAnswer(excel);
  return (
    <div>
      {view.questionnaires.map((questionnaire) => (
        <ServiceQuestions
          key={questionnaire.service}
          excel={excel}
          questionnaire={questionnaire}
          messages={messages}
          isOpen={open.includes(questionnaire.service)}
          isAdded={questionnaire.service === added}
          onToggle={() => toggle(questionnaire.service)}
          onAnswer={answer}
          onShow={onShow}
        />
      ))}
      {canAdd && (
        <Section
          title={<AddTitle {...{ messages, view }} />}
          isOpen={open.includes(ADDING)}
          onToggle={() => toggle(ADDING)}
        >
          <AddServices {...props} onAdded={showAdded} />
        </Section>
      )}
    </div>
  );
}

/** Says also that a service of the checklist has lost its questionnaire. */
function AddTitle({ messages, view }: Pick<OpenScreenProps, 'messages' | 'view'>) {
  const styles = useStyles();
  const count = view.addable.filter(({ isLost }) => isLost).length;
  return (
    <span className={styles.header}>
      {messages.say('services.add')}
      {count > 0 && <Text size={200}>{messages.say('services.lostCount', { count })}</Text>}
    </span>
  );
}

/** Stands among the sections that are open for the one in which services are added. */
const ADDING = '+';

function toggled(open: readonly string[], service: string): readonly string[] {
  return open.includes(service) ? open.filter((each) => each !== service) : [...open, service];
}

interface ServiceQuestionsProps {
  readonly excel: ExcelHost;
  readonly questionnaire: QuestionnaireView;
  readonly messages: Messages;
  readonly isOpen: boolean;
  /** True for one that was just added: its heading gets the focus. */
  readonly isAdded: boolean;
  onToggle(): void;
  onAnswer(service: string, question: string, answer: string): Promise<ActionResult<unknown>>;
  onShow(sheet: string, cell: string): void;
}

function ServiceQuestions(props: ServiceQuestionsProps) {
  const { excel, questionnaire, messages, isOpen, isAdded, onToggle, onAnswer, onShow } = props;
  const styles = useStyles();
  const heading = useRef<HTMLButtonElement>(null);
  const ofCells = useOfCells();
  useEffect(() => {
    if (isAdded) heading.current?.focus();
  }, [isAdded]);
  const { service, name, sheet, decidedBy, questions } = questionnaire;
  const asked = questions.filter(({ matters }) => matters);
  const answered = asked.filter(({ answer }) => answer !== '').length;
  const settled = questions.length - asked.length;
  return (
    <Section
      title={
        <span className={styles.header}>
          <span {...ofCells}>{name}</span>
          <Text size={200}>{`${answered}/${asked.length}`}</Text>
        </span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
      heading={heading}
      beside={
        decidedBy && (
          <ScopeSwitch
            {...{ excel, questionnaire, decidedBy, messages }}
            isExplained={isOpen}
            onAnswer={(answer) => onAnswer(service, decidedBy.question, answer)}
          />
        )
      }
    >
      <div className={styles.questions}>
        {asked.map((question) => (
          <QuestionField
            key={question.id}
            excel={excel}
            question={question}
            number={questions.indexOf(question) + 1}
            messages={messages}
            onAnswer={(answer) => onAnswer(service, question.id, answer)}
            onShow={() => onShow(sheet, question.cell)}
          />
        ))}
        {settled > 0 && <Text size={200}>{messages.say('questionnaire.settled', { count: settled })}</Text>}
      </div>
    </Section>
  );
}
