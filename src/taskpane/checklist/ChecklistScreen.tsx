import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ChecklistAnswers, type SaidAboutChecklist } from './ChecklistAnswers';
import { ChecklistCounts } from './ChecklistCounts';
import { FoundTabs } from './FoundTabs';
import { GroupSwitches } from './GroupSwitches';
import { RemoveScope } from './RemoveScope';
import { useChecklistAction } from './useChecklistAction';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { loadedScreen } from '../everyScreen/loadedScreen';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

/** Not for checklists of other layouts. */
const LoadedChecklistItems = loadedScreen(async () => (await import('./ChecklistItems')).ChecklistItems);

/** What the final checklist holds, and the button that generates it. */
export function ChecklistScreen(props: OpenScreenProps) {
  const { environment, messages, version, view, onShow } = props;
  const [said, setSaid] = useState<SaidAboutChecklist>({ replacesEdited: false });
  const { action, switchGroup } = useChecklistAction(environment, version, said);
  const isFound = view.found.length > 0;
  const { excel } = environment;
  const removal = <RemoveScope excel={excel} messages={messages} isOffered={view.hasScope} />;
  if (!view.hasChecklist && !isFound) {
    return (
      <>
        <Text>{messages.say('checklist.none')}</Text>
        {removal}
      </>
    );
  }
  const { plan } = action;
  return (
    <>
      {isFound && <FoundTabs found={view.found} messages={messages} />}
      {plan && plan.outcome !== 'refused' && <ChecklistCounts plan={plan} messages={messages} />}
      <ChecklistAnswers {...{ plan, said, messages }} onSay={setSaid} />
      <GroupSwitches plan={plan} messages={messages} onSwitch={switchGroup} />
      <ActionPanel
        excel={excel}
        label={messages.say(isFound ? 'found.action' : 'checklist.action')}
        action={action}
        messages={messages}
        onShow={onShow}
      />
      {view.hasChecklist && <LoadedChecklistItems {...props} onRowsShown={action.planAgain} />}
      {removal}
    </>
  );
}
