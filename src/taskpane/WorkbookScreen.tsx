import { Caption1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { WorkbookView } from '../actions/overview/readWorkbookView';
import { VOCABULARIES } from '../localization/vocabularies';
import { ViewTabs } from './frame/ViewTabs';
import { loadedScreen } from './everyScreen/loadedScreen';
import { ProblemList } from './everyScreen/ProblemList';
import { QuestionnaireScreen } from './questionnaire/QuestionnaireScreen';
import type { WorkbookScreenProps } from './everyScreen/ScreenProps';
import { useEver } from './everyScreen/useEver';
import { useShowCell } from './everyScreen/useShowCell';

/** Loaded when they are first needed: the pane opens faster without. */
const LoadedContentBanner = loadedScreen(async () => (await import('./content/ContentBanner')).ContentBanner);
const LoadedChecklistScreen = loadedScreen(async () => (await import('./checklist/ChecklistScreen')).ChecklistScreen);
const LoadedUsageScreen = loadedScreen(async () => (await import('./usage/UsageScreen')).UsageScreen);
const LoadedTasksScreen = loadedScreen(async () => (await import('./tasks/TasksScreen')).TasksScreen);

const SCREENS = {
  questionnaire: QuestionnaireScreen,
  checklist: LoadedChecklistScreen,
  usage: LoadedUsageScreen,
  tasks: LoadedTasksScreen,
} as const;

export type ScreenName = keyof typeof SCREENS;

const SCREEN_NAMES = Object.keys(SCREENS) as readonly ScreenName[];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Where most of the work is. */
function firstScreen({ questionnaires, found }: WorkbookView, skippedTo: ScreenName = 'usage'): ScreenName {
  if (questionnaires.length > 0) return 'questionnaire';
  return found.length > 0 ? 'checklist' : skippedTo;
}

interface SkippedToProps extends WorkbookScreenProps {
  /** Where somebody went who did not set up. */
  readonly skippedTo: ScreenName | undefined;
}

/** A workbook that is set up: its questionnaires, its checklist, its customers' usage. */
export function WorkbookScreen({ skippedTo, ...props }: SkippedToProps) {
  const { environment, view, messages } = props;
  const styles = useStyles();
  const panel = useId();
  const [screen, setScreen] = useState<ScreenName>(firstScreen(view, skippedTo));
  const { editions, languages } = VOCABULARIES[messages.language];
  const Screen = SCREENS[screen];
  const { problems, show } = useShowCell(environment.excel);
  const { age } = view.content;
  const hasOtherContent = useEver(age === 'older' || age === 'newer');
  const about = [
    view.customer,
    view.edition && editions[view.edition],
    view.language && languages[view.language],
  ].filter(Boolean);
  return (
    <>
      <Subtitle1 as="h1">{messages.say('pane.title')}</Subtitle1>
      <Caption1>{about.join(' · ')}</Caption1>
      {hasOtherContent && <LoadedContentBanner {...props} onShow={show} />}
      <ViewTabs
        label={messages.say('pane.views')}
        tabs={SCREEN_NAMES.map((name) => ({ name, label: messages.say(`pane.${name}`) }))}
        selected={screen}
        panel={panel}
        onSelect={(name) => setScreen(name)}
      />
      <ProblemList problems={problems} messages={messages} />
      <div role="tabpanel" id={panel} aria-labelledby={`${panel}-${screen}`} className={styles.panel}>
        <Screen {...props} onShow={show} />
      </div>
    </>
  );
}
