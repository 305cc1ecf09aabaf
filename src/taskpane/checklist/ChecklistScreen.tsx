import { Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { generateChecklist } from '../../actions/checklist/generateChecklist';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

/** What the final checklist holds, and the button that generates it. */
export function ChecklistScreen({ environment, messages, version, view, onShow }: OpenScreenProps) {
  const { now } = environment;
  const run = useCallback((excel: ExcelHost, mode: Mode) => generateChecklist(excel, mode, now()), [now]);
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
        excel={environment.excel}
        label={messages.say('checklist.action')}
        action={action}
        messages={messages}
        onShow={onShow}
      />
    </>
  );
}
