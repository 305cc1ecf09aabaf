import { useState } from 'react';
import type { ChecklistResult } from '../../actions/checklist/generateChecklist';
import type { Messages } from '../../localization/Messages';
import { Switch } from '../controls/Switch';
import { Text } from '../controls/Text';

interface GroupSwitchesProps {
  readonly plan: ChecklistResult | undefined;
  readonly messages: Messages;
  onSwitch(group: string, isInScope: boolean): void;
}

/** A switch for every group that no question decides; nothing where there is none. */
export function GroupSwitches({ plan, messages, onSwitch }: GroupSwitchesProps) {
  const [shown, setShown] = useState<{ readonly plan: typeof plan; readonly group: string; readonly isOn: boolean }>();
  const groups = plan && plan.outcome !== 'refused' ? (plan.groups ?? []) : [];
  const switches = groups.filter(({ isSwitch }) => isSwitch);
  if (switches.length === 0) return null;
  // Until the next plan is there, the switch says what was chosen.
  const chosen = shown?.plan === plan ? shown : undefined;
  return (
    <>
      <Text>{messages.say('found.switches')}</Text>
      {switches.map(({ name, items, state }) => (
        <Switch
          key={name}
          label={messages.say('found.switch', { name, count: items })}
          checked={chosen?.group === name ? chosen.isOn : state !== 'outOfScope'}
          onSwitch={(isOn) => {
            setShown({ plan, group: name, isOn });
            onSwitch(name, isOn);
          }}
        />
      ))}
    </>
  );
}
