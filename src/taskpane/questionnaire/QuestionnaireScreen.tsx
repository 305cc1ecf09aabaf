import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { answerQuestion } from '../../actions/questionnaire/answerQuestion';
import type { QuestionnaireView } from '../../actions/overview/questionnaireViews';
import type { Messages } from '../../localization/Messages';
import { MissingQuestions } from '../content/MissingQuestions';
import { QuestionField } from './QuestionField';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  questions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

const SCOPE_COLORS = { inScope: 'success', outOfScope: 'subtle', needsAnswer: 'warning' } as const;

/** The questionnaires of all services; an answer given here goes into its cell, one typed there shows up here. */
export function QuestionnaireScreen({ environment, messages, version, view, onShow }: OpenScreenProps) {
  const { excel } = environment;
  const [open, setOpen] = useState<readonly string[]>([view.questionnaires[0]?.service ?? '']);
  const answer = useCallback(
    (service: string, question: string, text: string) => {
      return answerQuestion(excel, { service, question, answer: text });
    },
    [excel],
  );
  if (view.questionnaires.length === 0) return <Text>{messages.say('questionnaire.none')}</Text>;
  const questions = view.questionnaires.flatMap((questionnaire) => questionnaire.questions);
  const answered = questions.filter(({ answer: text }) => text !== '').length;
  return (
    <>
      <Text id="answered">{messages.say('questionnaire.answered', { answered, count: questions.length })}</Text>
      <MissingQuestions {...{ environment, messages, version, view, onShow }} />
      <ProgressBar value={answered} max={questions.length} aria-labelledby="answered" />
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as string[])}
      >
        {view.questionnaires.map((questionnaire) => (
          <ServiceQuestions
            key={questionnaire.service}
            excel={excel}
            questionnaire={questionnaire}
            messages={messages}
            onAnswer={answer}
            onShow={onShow}
          />
        ))}
      </Accordion>
    </>
  );
}

interface ServiceQuestionsProps {
  readonly excel: ExcelHost;
  readonly questionnaire: QuestionnaireView;
  readonly messages: Messages;
  onAnswer(service: string, question: string, answer: string): Promise<ActionResult<unknown>>;
  onShow(sheet: string, cell: string): void;
}

function ServiceQuestions({ excel, questionnaire, messages, onAnswer, onShow }: ServiceQuestionsProps) {
  const styles = useStyles();
  const { service, name, sheet, scope, questions } = questionnaire;
  const answered = questions.filter(({ answer }) => answer !== '').length;
  return (
    <AccordionItem value={service}>
      <AccordionHeader>
        <span className={styles.header}>
          {name}
          <Text size={200}>{`${answered}/${questions.length}`}</Text>
          <Badge appearance="tint" color={SCOPE_COLORS[scope]}>
            {messages.say(`questionnaire.scope.${scope}`)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.questions}>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              excel={excel}
              question={question}
              messages={messages}
              onAnswer={(answer) => onAnswer(service, question.id, answer)}
              onShow={() => onShow(sheet, question.cell)}
            />
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
