import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import type { ActionResult } from '../actions/everyAction/ActionResult';
import type { ExcelHost } from '../actions/everyAction/ExcelHost';
import { UndoHistory } from '../actions/everyAction/UndoHistory';
import { Announcer } from './announcer/Announcer';
import { LinkButton } from './controls/LinkButton';
import { DoneMessage } from './everyScreen/DoneMessage';
import type { Environment } from './everyScreen/Environment';
import { FailureBoundary } from './everyScreen/FailureBoundary';
import { LoadingScreen } from './everyScreen/LoadingScreen';
import { ProblemList } from './everyScreen/ProblemList';
import { KeptFocus } from './focus/KeptFocus';
import { WorkbookLanguage } from './controls/WorkbookLanguage';
import { KeptViews } from './frame/KeptViews';
import { LoadedSideView } from './frame/LoadedSideView';
import type { KeptLanguage } from './frame/KeptLanguage';
import { PaneTools } from './frame/PaneTools';
import type { SideViewProps } from './frame/SideViewProps';
import { useLanguageChoice } from './frame/useLanguageChoice';
import { TitleRow } from './frame/TitleRow';
import { SIDE_VIEWS, useSideView } from './frame/useSideView';
import type { Language } from '../domain/Language';
import { sentencesAtHand } from '../localization/Messages';
import type { ThemeName } from './theme/ThemeName';
import { Themed } from './theme/Themed';
import { useTheme } from './theme/useTheme';
import { SetUpScreen } from './setUp/SetUpScreen';
import { WorkbookScreen, type ScreenName } from './WorkbookScreen';
import type { WorkbookScreenProps } from './everyScreen/ScreenProps';
import { useAskedCommand } from './ribbon/useAskedCommand';
import { useMessages } from './everyScreen/useMessages';
import { useWorkbookView } from './everyScreen/useWorkbookView';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '& h1, & h2, & h3': { margin: 0 },
  },
});

interface TaskPaneProps {
  readonly environment: Environment;
  readonly theme?: ThemeName;
  /** Where a choice of language outlives the pane. */
  readonly keptLanguage?: KeptLanguage;
}

/** The whole pane, in the theme of Excel; what fails in it is said in it. */
export function TaskPane({ environment, theme: name = 'light', keptLanguage }: TaskPaneProps) {
  const styles = useStyles();
  const [history] = useState(() => new UndoHistory());
  const theme = useTheme(name);
  const choice = useLanguageChoice(keptLanguage);
  const language = choice.chosen ?? environment.language;
  const speaking = useMemo(() => speakingItsLanguage(environment, language, history), [environment, language, history]);
  if (!theme) return null;
  return (
    <Themed theme={theme}>
      <Announcer>
        <KeptFocus className={styles.pane}>
          <FailureBoundary language={language}>
            <OpenWorkbook environment={speaking} choice={choice} />
          </FailureBoundary>
        </KeptFocus>
      </Announcer>
    </Themed>
  );
}

/** First run when the workbook has no checklist yet, else its questionnaires, checklist and usage. */
function OpenWorkbook({ environment, choice }: Pick<TaskPaneProps, 'environment'> & Pick<SideViewProps, 'choice'>) {
  const { result, version, refresh } = useWorkbookView(environment);
  const ofWorkbook = result && result.outcome !== 'refused' ? result.view.language : undefined;
  const language = choice.chosen ?? ofWorkbook ?? environment.language;
  const messages = useMessages(language);
  useEffect(() => {
    document.documentElement.lang = language; // for screen readers
  }, [language]);
  if (!messages || !result) return <LoadingScreen messages={messages ?? sentencesAtHand(language)} />;
  if (result.outcome === 'refused') {
    return <ProblemList problems={result.problems} messages={messages} onRetry={refresh} />;
  }
  return (
    <WorkbookLanguage value={ofWorkbook === language ? undefined : ofWorkbook}>
      <FirstRunOrWorkbook {...{ environment, messages, version, choice }} view={result.view} />
    </WorkbookLanguage>
  );
}

/** What actions say and write agrees with the pane where the workbook names no language; the pane remembers them. */
function speakingItsLanguage(environment: Environment, language: Language, history: UndoHistory): Environment {
  const { excel, waitingExcel } = environment;
  const speaking = (host: ExcelHost): ExcelHost => ({ language, run: (batch, previous) => host.run(batch, previous) });
  return { ...environment, language, excel: { ...speaking(excel), history }, waitingExcel: speaking(waitingExcel) };
}

function isLastDone(result: ActionResult<unknown> | undefined, { excel }: Environment): boolean {
  return result?.outcome === 'done' && excel.history?.isLast(result.undo) === true;
}

/** Nothing in it is ours or looks like somebody's own checklist, or a set-up was cut. */
function isToBeSetUp({ isSetUpUnfinished, hasChecklist, questionnaires, found }: WorkbookScreenProps['view']): boolean {
  return isSetUpUnfinished || (!hasChecklist && questionnaires.length === 0 && found.length === 0);
}

function FirstRunOrWorkbook({ choice, ...props }: WorkbookScreenProps & Pick<SideViewProps, 'choice'>) {
  const { environment, messages, view } = props;
  const [skippedTo, skipSetUp] = useState<ScreenName>();
  const [setUp, setSetUp] = useState<ActionResult<unknown>>();
  const isBlank = isToBeSetUp(view);
  const lastDone = isLastDone(setUp, environment) ? setUp : undefined;
  const isFirstRun = isBlank && skippedTo === undefined;
  const [hasLookedAround, setLookedAround] = useState(false);
  const lookAround = (to: ScreenName | undefined): void => {
    setLookedAround(true);
    skipSetUp(to);
  };
  const { hasCells, hasTabsToChoose, hasChecklist, questionnaires } = view;
  useAskedInVain(environment, isFirstRun, hasCells ? lookAround : undefined);
  return (
    <>
      <DoneMessage excel={environment.excel} done={lastDone} messages={messages} />
      {isFirstRun ? (
        <FirstRun
          {...props}
          {...{ hasCells, hasTabsToChoose, choice }}
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
            choice={choice}
            skippedTo={skippedTo}
            takesFocus={isBlank || lastDone !== undefined}
          />
        </>
      )}
    </>
  );
}

interface FirstRunProps extends ComponentProps<typeof SetUpScreen>, Pick<SideViewProps, 'choice'> {
  /** True where somebody comes back to it. */
  readonly takesFocus: boolean;
}

/** The form that sets a workbook up, with settings and help. */
function FirstRun({ choice, takesFocus, ...props }: FirstRunProps) {
  const { messages, view } = props;
  const { panel, opened, toggle, close } = useSideView();
  return (
    <>
      <TitleRow
        title={messages.say('pane.title')}
        takesFocus={takesFocus}
        tools={<PaneTools {...{ messages, opened, panel }} onToggle={toggle} />}
      />
      <KeptViews names={['setUp', ...SIDE_VIEWS]} shown={opened ?? 'setUp'} panel={panel} role={opened && 'region'}>
        {(name) =>
          name === 'setUp' ? (
            <SetUpScreen {...props} />
          ) : (
            <LoadedSideView {...{ name, view, messages, choice }} onClose={close} />
          )
        }
      </KeptViews>
    </>
  );
}

/**
 * What the ribbon asks for before anything is set up: usage is highlighted all the same; of the rest the first run says
 * what is missing.
 * @param skipTo undefined where there is no usage
 */
function useAskedInVain(
  { commands }: Environment,
  isFirstRun: boolean,
  skipTo: ((screen: ScreenName) => void) | undefined,
): void {
  const asked = useAskedCommand(commands);
  const isUsage = asked === 'highlightCustomers' && skipTo !== undefined;
  if (isFirstRun && isUsage) skipTo('usage');
  const isInVain = isFirstRun && !isUsage;
  useEffect(() => {
    if (isInVain && asked) commands?.finish(asked);
  }, [commands, isInVain, asked]);
}
