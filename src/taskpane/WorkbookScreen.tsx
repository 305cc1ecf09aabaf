import { useId, useState } from 'react';
import type { WorkbookView } from '../actions/overview/readWorkbookView';
import { OutdatedHint } from './checklist/OutdatedHint';
import { useItems } from './checklist/useItems';
import { KeptViews } from './frame/KeptViews';
import { PaneHeader } from './frame/PaneHeader';
import { ViewTabs } from './frame/ViewTabs';
import { loadedScreen } from './everyScreen/loadedScreen';
import { ProblemList } from './everyScreen/ProblemList';
import { QuestionnaireScreen } from './questionnaire/QuestionnaireScreen';
import type { OpenScreenProps, WorkbookScreenProps } from './everyScreen/ScreenProps';
import { useEver } from './everyScreen/useEver';
import { useShowCell } from './everyScreen/useShowCell';
import { SelectedLine } from './selection/SelectedLine';
import { useSelection } from './selection/useSelection';

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

/** Milliseconds until the items are read for other views than theirs: nobody waits for them there. */
const LATER = 1000;

/** Where most of the work is. */
function firstScreen({ questionnaires, found }: WorkbookView, skippedTo: ScreenName = 'usage'): ScreenName {
  if (questionnaires.length > 0) return 'questionnaire';
  return found.length > 0 ? 'checklist' : skippedTo;
}

interface OpenedWorkbookProps extends WorkbookScreenProps {
  /** Where somebody went who did not set up. */
  readonly skippedTo: ScreenName | undefined;
  /** True when it takes the place of the first run, which had the focus. */
  readonly takesFocus: boolean;
}

/** A workbook that is set up: its questionnaires, its checklist, its customers' usage. */
export function WorkbookScreen({ skippedTo, takesFocus, ...props }: OpenedWorkbookProps) {
  const { environment, view, messages, version } = props;
  const panel = useId();
  const [screen, setScreen] = useState<ScreenName>(firstScreen(view, skippedTo));
  const { problems, show } = useShowCell(environment.excel);
  const isChecklist = screen === 'checklist';
  const read = useItems(environment, view.hasChecklist ? version : undefined, isChecklist ? 0 : LATER);
  const open: OpenScreenProps = { ...props, ...read, selection: useSelection(environment), onShow: show };
  const { age } = view.content;
  const hasOtherContent = useEver(age === 'older' || age === 'newer');
  return (
    <>
      <PaneHeader view={view} messages={messages} takesFocus={takesFocus}>
        <ViewTabs
          label={messages.say('pane.views')}
          tabs={SCREEN_NAMES.map((name) => ({ name, label: messages.say(`pane.${name}`) }))}
          selected={screen}
          panel={panel}
          onSelect={(name) => setScreen(name)}
        />
      </PaneHeader>
      {hasOtherContent && <LoadedContentBanner {...open} />}
      <OutdatedHint {...open} onOpen={isChecklist ? undefined : () => setScreen('checklist')} />
      <SelectedLine {...open} shown={screen} onOpen={setScreen} />
      <ProblemList problems={problems} messages={messages} />
      <KeptViews names={SCREEN_NAMES} shown={screen} panel={panel}>
        {(name) => {
          const Screen = SCREENS[name];
          return <Screen {...open} />;
        }}
      </KeptViews>
    </>
  );
}
