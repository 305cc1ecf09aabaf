import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Environment } from './Environment';
import { LoadingScreen } from './LoadingScreen';
import { ProblemList } from './ProblemList';
import { SetUpScreen } from './SetUpScreen';
import { WorkbookScreen, type WorkbookScreenProps } from './WorkbookScreen';
import { useMessages } from './useMessages';
import { useWorkbookView } from './useWorkbookView';

const THEMES = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  /** Not on the provider: Fluent gives its class to every popup too, and one as high as the pane would cover it. */
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '& h1, & h2': { margin: 0 },
  },
});

/** The whole pane: first run when the workbook has no checklist yet, else its questionnaires, checklist and usage. */
export function TaskPane({ environment: given }: { readonly environment: Environment }) {
  const styles = useStyles();
  const environment = useMemo(() => speakingItsLanguage(given), [given]);
  const { result, version, refresh } = useWorkbookView(environment.excel);
  const ofWorkbook = result && result.outcome !== 'refused' ? result.view.language : undefined;
  const language = ofWorkbook ?? environment.language;
  const messages = useMessages(language);
  useEffect(() => {
    document.documentElement.lang = language; // for screen readers
  }, [language]);
  return (
    <FluentProvider theme={THEMES[environment.theme]}>
      <main className={styles.pane}>
        {!messages || !result ? (
          <LoadingScreen messages={messages} />
        ) : result.outcome === 'refused' ? (
          <ProblemList problems={result.problems} messages={messages} onRetry={refresh} />
        ) : (
          <FirstRunOrWorkbook {...{ environment, messages, version }} view={result.view} />
        )}
      </main>
    </FluentProvider>
  );
}

/** What actions say and write agrees with the pane, also where the workbook names no language. */
function speakingItsLanguage(environment: Environment): Environment {
  const { excel, language } = environment;
  return { ...environment, excel: { language, run: (batch) => excel.run(batch) } };
}

function FirstRunOrWorkbook(props: WorkbookScreenProps) {
  const { view } = props;
  const [isSetUpSkipped, skipSetUp] = useState(false);
  const isBlank = !view.hasChecklist && view.questionnaires.length === 0;
  if (!isBlank || isSetUpSkipped) return <WorkbookScreen key={String(isBlank)} {...props} />;
  return <SetUpScreen {...props} hasUsage={view.hasUsage || view.hasUsageRows} onSkip={() => skipSetUp(true)} />;
}
