import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookView } from '../../actions/overview/readWorkbookView';
import type { Messages } from '../../localization/Messages';
import { VOCABULARIES } from '../../localization/vocabularies';
import { useAnnounced } from '../announcer/useAnnounced';
import { Progress } from '../controls/Progress';
import { Text } from '../controls/Text';
import { TitleRow } from './TitleRow';

interface PaneHeaderProps {
  readonly view: WorkbookView;
  readonly messages: Messages;
  /** True where it follows what had the focus before. */
  readonly takesFocus: boolean;
  /** Beside the heading. */
  readonly tools: ReactNode;
  /** The views. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    // Wide enough that a control it half covers can still be hit apart from its tabs: 24 pixels around either.
    paddingBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Whose workbook it is, the views of it and how many questions are answered: always in sight. */
export function PaneHeader({ view, messages, takesFocus, tools, children }: PaneHeaderProps) {
  const styles = useStyles();
  const { editions, languages } = VOCABULARIES[messages.language];
  const { customer, edition, language, questionnaires } = view;
  const about = [customer, edition && editions[edition], language && languages[language]].filter(Boolean);
  const asked = questionnaires.flatMap(({ questions }) => questions.filter(({ matters }) => matters));
  const answered = asked.filter(({ answer }) => answer !== '').length;
  const progress = asked.length > 0 ? messages.say('questionnaire.answered', { answered, count: asked.length }) : '';
  useAnnounced(progress, { about: `${answered}/${asked.length}`, isKnownAtFirst: true });
  return (
    <header className={styles.header}>
      <TitleRow title={about.join(' · ') || messages.say('pane.title')} {...{ takesFocus, tools }} />
      {children}
      {progress !== '' && (
        <>
          <Text size={200} id="answered">
            {progress}
          </Text>
          <Progress value={answered} max={asked.length} aria-labelledby="answered" />
        </>
      )}
    </header>
  );
}
