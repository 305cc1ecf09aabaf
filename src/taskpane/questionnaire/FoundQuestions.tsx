import { makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionView, QuestionnaireView } from '../../actions/overview/questionnaireViews';
import type { Language } from '../../domain/Language';
import { saysWords } from '../../localization/search/saysWords';
import { useAnnounced } from '../announcer/useAnnounced';
import { Text } from '../controls/Text';
import { useOfCells } from '../controls/WorkbookLanguage';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { QuestionField } from './QuestionField';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface FoundQuestionsProps extends OpenScreenProps {
  readonly search: string;
}

/** The questions of all services that say what is looked for, also those that do not matter now. */
export function FoundQuestions({ environment, messages, view, onShow, search }: FoundQuestionsProps) {
  const { excel } = environment;
  const styles = useStyles();
  const ofCells = useOfCells();
  const answer = useAnswer(excel);
  const found = view.questionnaires
    .map((questionnaire) => ({
      questionnaire,
      questions: matching(questionnaire, search, view.language ?? messages.language),
    }))
    .filter(({ questions }) => questions.length > 0);
  const count = found.reduce((sum, { questions }) => sum + questions.length, 0);
  const said = messages.say('questionnaire.found', { count });
  useAnnounced(said);
  return (
    <>
      <Text>{said}</Text>
      {found.map(({ questionnaire: { service, name, sheet }, questions }) => (
        <section key={service} className={styles.questions} aria-labelledby={`found-${service}`}>
          <Text as="h2" id={`found-${service}`} weight="semibold" {...ofCells}>
            {name}
          </Text>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              {...{ excel, question, messages }}
              onAnswer={(text) => answer(service, question.id, text)}
              onShow={() => onShow(sheet, question.cell)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** Every word that is looked for stands in the question, its help or answer, or in the name of the service. */
function matching({ name, questions }: QuestionnaireView, search: string, language: Language): readonly QuestionView[] {
  return questions.filter(({ id, question, help, answer }) =>
    saysWords([name, id, question, help, answer].join(' '), search, language),
  );
}
