import { Checkbox, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { generateChecklist, type ChecklistResult } from '../../actions/checklist/generateChecklist';
import { ChecklistCounts } from './ChecklistCounts';
import { FoundTabs } from './FoundTabs';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

function hasEditedCells(plan: ChecklistResult | undefined): boolean {
  return plan?.problems.some(({ code }) => code === 'cellsEdited') ?? false;
}

/** What the final checklist holds, and the button that generates it. */
export function ChecklistScreen({ environment, messages, version, view, onShow }: OpenScreenProps) {
  const { now } = environment;
  const [replacesEdited, setReplacesEdited] = useState(false);
  const run = useCallback(
    // Whoever presses the button has seen what was found and what would be done.
    (excel: ExcelHost, mode: Mode) => generateChecklist(excel, mode, now(), { consent: true, replacesEdited }),
    [now, replacesEdited],
  );
  const action = usePlannedAction(environment, run, version);
  const isFound = view.found.length > 0;
  if (!view.hasChecklist && !isFound) return <Text>{messages.say('checklist.none')}</Text>;
  const { plan } = action;
  return (
    <>
      {isFound && <FoundTabs found={view.found} messages={messages} />}
      {plan && plan.outcome !== 'refused' && <ChecklistCounts plan={plan} messages={messages} />}
      {(replacesEdited || hasEditedCells(plan)) && (
        <Checkbox
          label={messages.say('checklist.replaceEdited')}
          checked={replacesEdited}
          onChange={(_, { checked }) => setReplacesEdited(checked === true)}
        />
      )}
      <ActionPanel
        excel={environment.excel}
        label={messages.say(isFound ? 'found.action' : 'checklist.action')}
        action={action}
        messages={messages}
        onShow={onShow}
      />
    </>
  );
}
