import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ActionResult } from '../actions/everyAction/ActionResult';
import type { ExcelHost } from '../actions/everyAction/ExcelHost';
import { UndoHistory } from '../actions/everyAction/UndoHistory';
import { LinkButton } from './controls/LinkButton';
import { DoneMessage } from './everyScreen/DoneMessage';
import type { Environment } from './everyScreen/Environment';
import { FailureBoundary } from './everyScreen/FailureBoundary';
import { loadedScreen } from './everyScreen/loadedScreen';
import { LoadingScreen } from './everyScreen/LoadingScreen';
import { ProblemList } from './everyScreen/ProblemList';
import type { ThemeName } from './frame/ThemeName';
import { useTheme } from './frame/useTheme';
import { WorkbookScreen, type ScreenName } from './WorkbookScreen';
import type { WorkbookScreenProps } from './everyScreen/ScreenProps';
import { useMessages } from './everyScreen/useMessages';
import { useWorkbookView } from './everyScreen/useWorkbookView';

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

/** Loaded for the first run only. */
const SetUpScreen = loadedScreen(async () => (await import('./setUp/SetUpScreen')).SetUpScreen);

interface TaskPaneProps {
  readonly environment: Environment;
  readonly theme?: ThemeName;
}

/** The whole pane, in the theme of Excel; what fails in it is said in it. */
export function TaskPane({ environment, theme: name = 'light' }: TaskPaneProps) {
  const styles = useStyles();
  const [history] = useState(() => new UndoHistory());
  const theme = useTheme(name);
  const speaking = useMemo(() => speakingItsLanguage(environment, history), [environment, history]);
  if (!theme) return null;
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane}>
        <FailureBoundary language={environment.language}>
          <OpenWorkbook environment={speaking} />
        </FailureBoundary>
      </main>
    </FluentProvider>
  );
}

/** First run when the workbook has no checklist yet, else its questionnaires, checklist and usage. */
function OpenWorkbook({ environment }: Pick<TaskPaneProps, 'environment'>) {
  const { result, version, refresh } = useWorkbookView(environment);
  const ofWorkbook = result && result.outcome !== 'refused' ? result.view.language : undefined;
  const language = ofWorkbook ?? environment.language;
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

/** What actions say and write agrees with the pane, also where the workbook names no language; the pane remembers them. */
function speakingItsLanguage(environment: Environment, history: UndoHistory): Environment {
  const { excel, waitingExcel, language } = environment;
  const speaking = (host: ExcelHost): ExcelHost => ({ language, run: (batch, previous) => host.run(batch, previous) });
  return { ...environment, excel: { ...speaking(excel), history }, waitingExcel: speaking(waitingExcel) };
}

/** Nothing in it is ours or looks like somebody's own checklist, or a set-up was cut. */
function isToBeSetUp({ isSetUpUnfinished, hasChecklist, questionnaires, found }: WorkbookScreenProps['view']): boolean {
  return isSetUpUnfinished || (!hasChecklist && questionnaires.length === 0 && found.length === 0);
}

function FirstRunOrWorkbook(props: WorkbookScreenProps) {
  const { environment, messages, view } = props;
  const [skippedTo, skipSetUp] = useState<ScreenName>();
  const [setUp, setSetUp] = useState<ActionResult<unknown>>();
  const isBlank = isToBeSetUp(view);
  const isSetUpLast = setUp?.outcome === 'done' && environment.excel.history?.isLast(setUp.undo);
  const isFirstRun = isBlank && skippedTo === undefined;
  const [hasLookedAround, setLookedAround] = useState(false);
  const lookAround = (to: ScreenName | undefined): void => {
    setLookedAround(true);
    skipSetUp(to);
  };
  const { hasCells, hasTabsToChoose, hasChecklist, questionnaires } = view;
  return (
    <>
      <DoneMessage excel={environment.excel} done={isSetUpLast ? setUp : undefined} messages={messages} />
      {isFirstRun ? (
        <SetUpScreen
          {...props}
          {...{ hasCells, hasTabsToChoose }}
          takesFocus={hasLookedAround}
          onSkip={lookAround}
          onSetUp={setSetUp}
        />
      ) : (
        <>
          {isBlank && <LinkButton onClick={() => lookAround(undefined)}>{messages.say('setUp.back')}</LinkButton>}
          <WorkbookScreen
            key={String(hasChecklist || questionnaires.length > 0)}
            {...props}
            skippedTo={skippedTo}
            takesFocus={isBlank || isSetUpLast === true}
          />
        </>
      )}
    </>
  );
}
