import { useState } from 'react';
import { ChecklistAnswers, type SaidAboutChecklist } from './ChecklistAnswers';
import { ChecklistCounts } from './ChecklistCounts';
import { ForeignLayout } from './ForeignLayout';
import { GroupSwitches } from './GroupSwitches';
import { RemoveScope } from './RemoveScope';
import { useChecklistAction } from './useChecklistAction';
import { RepairLine } from '../check/RepairLine';
import { Text } from '../controls/Text';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { loadedScreen } from '../everyScreen/loadedScreen';
import { useCommand } from '../ribbon/useCommand';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

/** Not for checklists of other layouts. */
const LoadedChecklistItems = loadedScreen(async () => (await import('./items/ChecklistItems')).ChecklistItems);

/** What the final checklist holds, and the button that generates it. */
export function ChecklistScreen(props: OpenScreenProps) {
  const { environment, messages, version, view, onShow } = props;
  const [said, setSaid] = useState<SaidAboutChecklist>({ replacesEdited: false });
  const { action, mapping, switchGroup, chooseMapping } = useChecklistAction(environment, version, said);
  const { hasChecklist, found, hasTabsToChoose, hasScope } = view;
  const { excel } = environment;
  const { plan, done } = action;
  // On tabs that we did not make, what would be hidden is to be seen first.
  useCommand(environment.commands, 'generateChecklist', action, hasChecklist);
  const isKnown = hasChecklist || found.length > 0 || mapping !== undefined;
  return (
    <>
      <RepairLine {...props} />
      {!isKnown && !hasTabsToChoose && <Text>{messages.say('checklist.none')}</Text>}
      {!hasChecklist && <ForeignLayout {...{ environment, messages, version, view, mapping }} onUse={chooseMapping} />}
      {(isKnown || done) && (
        <>
          <ChecklistCounts plan={plan} items={props.items} messages={messages} />
          <ChecklistAnswers {...{ plan, said, messages }} onSay={setSaid} />
          <GroupSwitches plan={plan} messages={messages} onSwitch={switchGroup} />
          <ActionPanel
            {...{ excel, action, messages, onShow }}
            label={messages.say(hasChecklist ? 'checklist.action' : 'found.action')}
          />
        </>
      )}
      {hasChecklist && <LoadedChecklistItems {...props} onRowsShown={action.planAgain} />}
      <RemoveScope excel={excel} messages={messages} isOffered={hasScope} />
    </>
  );
}
