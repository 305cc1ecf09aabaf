import { Caption1, Subtitle1, Tab, TabList } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { WorkbookView } from '../actions/readWorkbookView';
import { VOCABULARIES } from '../localization/vocabularies';
import { ChecklistScreen } from './ChecklistScreen';
import { LoadingScreen } from './LoadingScreen';
import { QuestionnaireScreen } from './QuestionnaireScreen';
import type { ScreenProps } from './ScreenProps';

/** Loaded when it is first opened: nothing else needs its list, dropdowns and forms, and the pane opens faster without. */
const UsageScreen = lazy(async () => ({ default: (await import('./UsageScreen')).UsageScreen }));

const SCREENS = { questionnaire: QuestionnaireScreen, checklist: ChecklistScreen, usage: UsageScreen };

type ScreenName = keyof typeof SCREENS;

export interface WorkbookScreenProps extends ScreenProps {
  readonly view: WorkbookView;
}

/** A workbook that is set up: its questionnaires, its checklist, its customers' usage. */
export function WorkbookScreen(props: WorkbookScreenProps) {
  const { view, messages } = props;
  const [screen, setScreen] = useState<ScreenName>(view.questionnaires.length > 0 ? 'questionnaire' : 'usage');
  const { editions, languages } = VOCABULARIES[messages.language];
  const Screen = SCREENS[screen];
  const about = [view.customer, editions[view.edition], view.language && languages[view.language]].filter(Boolean);
  return (
    <>
      <Subtitle1 as="h1">{messages.say('pane.title')}</Subtitle1>
      <Caption1>{about.join(' · ')}</Caption1>
      <TabList selectedValue={screen} onTabSelect={(_, { value }) => setScreen(value as ScreenName)} size="small">
        {(Object.keys(SCREENS) as ScreenName[]).map((name) => (
          <Tab key={name} value={name}>
            {messages.say(`pane.${name}`)}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={<LoadingScreen messages={messages} />}>
        <Screen {...props} />
      </Suspense>
    </>
  );
}
