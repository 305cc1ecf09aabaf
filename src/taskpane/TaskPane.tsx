import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Environment } from './Environment';
import { FailureBoundary } from './FailureBoundary';
import { LoadingScreen } from './LoadingScreen';
import { ProblemList } from './ProblemList';
import { SetUpScreen } from './SetUpScreen';
import { WorkbookScreen, type WorkbookScreenProps } from './WorkbookScreen';
import { useMessages } from './useMessages';
import { useWorkbookView } from './useWorkbookView';

const THEMES = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '& h1, & h2': { margin: 0 },
  },
});

interface TaskPaneProps {
  readonly environment: Environment;
}

/** The whole pane, in the theme of Excel; what fails in it is said in it. */
export function TaskPane({ environment }: TaskPaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[environment.theme]} className={styles.pane}>
      <main className={styles.content}>
        <FailureBoundary language={environment.language}>
          <OpenWorkbook environment={environment} />
        </FailureBoundary>
      </main>
    </FluentProvider>
  );
}

/** First run when the workbook has no checklist yet, else its questionnaires, checklist and usage. */
function OpenWorkbook({ environment }: TaskPaneProps) {
  const { result, version, refresh } = useWorkbookView(environment);
  const language = result && result.outcome !== 'refused' ? result.view.language : environment.language;
  const messages = useMessages(language);
  useEffect(() => {
    document.documentElement.lang = language; // for screen readers
  }, [language]);
  if (!messages || !result) return <LoadingScreen messages={messages} />;
  if (result.outcome === 'refused') {
    return <ProblemList problems={result.problems} messages={messages} onRetry={refresh} />;
  }
  return <FirstRunOrWorkbook {...{ environment, messages, version }} view={result.view} />;
}

function FirstRunOrWorkbook(props: WorkbookScreenProps) {
  const { view } = props;
  const [isSetUpSkipped, skipSetUp] = useState(false);
  const isBlank = !view.hasChecklist && view.questionnaires.length === 0;
  if (!isBlank || isSetUpSkipped) return <WorkbookScreen key={String(isBlank)} {...props} />;
  return <SetUpScreen {...props} hasUsage={view.hasUsage} onSkip={() => skipSetUp(true)} />;
}
