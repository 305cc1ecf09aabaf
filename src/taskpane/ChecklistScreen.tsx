import { Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Mode } from '../actions/ActionResult';
import type { ExcelHost } from '../actions/ExcelHost';
import { generateChecklist } from '../actions/generateChecklist';
import { showCell } from '../actions/showCell';
import { ActionPanel } from './ActionPanel';
import { usePlannedAction } from './usePlannedAction';
import type { WorkbookScreenProps } from './WorkbookScreen';

/** What the final checklist holds, and the button that generates it. */
export function ChecklistScreen({ environment, messages, version, view }: WorkbookScreenProps) {
  const { excel, now } = environment;
  const run = useCallback((host: ExcelHost, mode: Mode) => generateChecklist(host, mode, now()), [now]);
  const action = usePlannedAction(environment, run, version);
  if (!view.hasChecklist) return <Text>{messages.say('checklist.none')}</Text>;
  const { plan } = action;
  return (
    <>
      {plan && plan.outcome !== 'refused' && (
        <Text>
          {messages.say('checklist.counts', {
            inScope: plan.inScope,
            needsAnswer: plan.needsAnswer,
            hidden: plan.hidden,
          })}
        </Text>
      )}
      <ActionPanel
        label={messages.say('checklist.action')}
        action={action}
        messages={messages}
        onShow={(sheet, cell) => void showCell(excel, sheet, cell)}
      />
    </>
  );
}
