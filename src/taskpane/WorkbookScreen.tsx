import { useState } from 'react';
import type { WorkbookView } from '../actions/overview/readWorkbookView';
import { OutdatedHint } from './checklist/OutdatedHint';
import { useItems } from './checklist/useItems';
import { useItemsVersion } from './checklist/useItemsVersion';
import { KeptViews } from './frame/KeptViews';
import { LoadedSideView } from './frame/LoadedSideView';
import { PaneTools } from './frame/PaneTools';
import { PaneHeader } from './frame/PaneHeader';
import type { SideViewProps } from './frame/SideViewProps';
import { SIDE_VIEWS, useSideView } from './frame/useSideView';
import { ViewTabs } from './frame/ViewTabs';
import type { Command } from './ribbon/CommandQueue';
import { loadedScreen } from './everyScreen/loadedScreen';
import { ProblemList } from './everyScreen/ProblemList';
import { QuestionnaireScreen } from './questionnaire/QuestionnaireScreen';
import type { OpenScreenProps, WorkbookScreenProps } from './everyScreen/ScreenProps';
import { useAskedCommand } from './ribbon/useAskedCommand';
import { useEver } from './everyScreen/useEver';
import { useShowCell } from './everyScreen/useShowCell';
import { useSelection } from './selection/useSelection';

/** Loaded when they are first needed: the pane opens faster without. */
const LoadedContentBanner = loadedScreen(async () => (await import('./content/ContentBanner')).ContentBanner);
const LoadedChecklistScreen = loadedScreen(async () => (await import('./checklist/ChecklistScreen')).ChecklistScreen);
const LoadedUsageScreen = loadedScreen(async () => (await import('./usage/UsageScreen')).UsageScreen);
const LoadedTasksScreen = loadedScreen(async () => (await import('./tasks/TasksScreen')).TasksScreen);
const LoadedSelectedLine = loadedScreen(async () => (await import('./selection/SelectedLine')).SelectedLine);

const SCREENS = {
  questionnaire: QuestionnaireScreen,
  checklist: LoadedChecklistScreen,
  usage: LoadedUsageScreen,
  tasks: LoadedTasksScreen,
} as const;

export type ScreenName = keyof typeof SCREENS;

const SCREEN_NAMES = Object.keys(SCREENS) as readonly ScreenName[];

/** Where what the ribbon asks for is done. */
const SCREEN_OF: Readonly<Record<Command, ScreenName>> = {
  generateChecklist: 'checklist',
  highlightCustomers: 'usage',
  showHiddenRows: 'checklist',
};

/** Milliseconds until the items are read for other views than theirs: nobody waits for them there. */
const LATER = 1000;

/** Where most of the work is. */
function firstScreen({ questionnaires, found }: WorkbookView, skippedTo: ScreenName = 'usage'): ScreenName {
  if (questionnaires.length > 0) return 'questionnaire';
  return found.length > 0 ? 'checklist' : skippedTo;
}

interface OpenedWorkbookProps extends WorkbookScreenProps, Pick<SideViewProps, 'choice'> {
  /** Where somebody went who did not set up. */
  readonly skippedTo: ScreenName | undefined;
  /** True when it takes the place of the first run, which had the focus. */
  readonly takesFocus: boolean;
}

/** A workbook that is set up: its questionnaires, its checklist, its customers' usage. */
export function WorkbookScreen({ skippedTo, takesFocus, choice, ...props }: OpenedWorkbookProps) {
  const { environment, view, messages, version } = props;
  const { screen, shown, lead, panel, opened, toggle, close } = useScreen(environment, firstScreen(view, skippedTo));
  const { problems, show } = useShowCell(environment.excel);
  const isChecklist = screen === 'checklist' && !opened;
  const itemsVersion = useItemsVersion(view, version, isChecklist);
  const read = useItems(environment, itemsVersion, isChecklist ? 0 : LATER);
  const open: OpenScreenProps = { ...props, ...read, selection: useSelection(environment), onShow: show };
  const { age } = view.content;
  const hasOtherContent = useEver(age === 'older' || age === 'newer');
  return (
    <>
      <PaneHeader
        view={view}
        messages={messages}
        takesFocus={takesFocus}
        tools={<PaneTools {...{ messages, opened, panel }} onToggle={toggle} />}
      >
        <ViewTabs
          label={messages.say('pane.views')}
          tabs={SCREEN_NAMES.map((name) => ({ name, label: messages.say(`pane.${name}`) }))}
          selected={opened ? undefined : screen}
          panel={panel}
          onSelect={lead}
        />
      </PaneHeader>
      {hasOtherContent && <LoadedContentBanner {...open} />}
      <OutdatedHint {...open} onOpen={isChecklist ? undefined : () => lead('checklist')} />
      {open.selection && <LoadedSelectedLine {...open} shown={screen} onOpen={lead} />}
      <ProblemList problems={problems} messages={messages} />
      <KeptViews
        names={[...SCREEN_NAMES, ...SIDE_VIEWS]}
        shown={shown}
        panel={panel}
        role={opened ? 'region' : 'tabpanel'}
      >
        {(name) => {
          if (name === 'settings' || name === 'help')
            return <LoadedSideView {...{ name, view, messages, choice }} onClose={close} />;
          const Screen = SCREENS[name];
          return <Screen {...open} />;
        }}
      </KeptViews>
    </>
  );
}

/** Which view is open, or what beside the views; the ribbon leads to views, too. */
function useScreen({ commands }: OpenedWorkbookProps['environment'], first: ScreenName) {
  const [screen, setScreen] = useState(first);
  const { panel, opened, toggle, leave, close } = useSideView();
  const lead = (name: ScreenName): void => {
    setScreen(name);
    leave();
  };
  const asked = useAskedCommand(commands);
  const [led, setLed] = useState<Command>();
  if (asked !== led) {
    setLed(asked);
    if (asked) lead(SCREEN_OF[asked]);
  }
  return { screen, shown: opened ?? screen, lead, panel, opened, toggle, close };
}
