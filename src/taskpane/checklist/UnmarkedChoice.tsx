import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ChecklistRequest } from '../../actions/checklist/generateChecklist';
import type { Messages } from '../../localization/Messages';

type Unmarked = NonNullable<ChecklistRequest['unmarked']>;

interface UnmarkedChoiceProps {
  readonly unmarked: Unmarked | undefined;
  readonly messages: Messages;
  onChoose(unmarked: Unmarked): void;
}

const MEANINGS = ['out', 'unanswered'] as const satisfies readonly Unmarked[];

/** What a blank means in a list where other rows are marked. */
export function UnmarkedChoice({ unmarked, messages, onChoose }: UnmarkedChoiceProps) {
  return (
    <Field label={messages.say('checklist.unmarked')}>
      <RadioGroup value={unmarked ?? ''} onChange={(_, { value }) => onChoose(value as Unmarked)}>
        {MEANINGS.map((each) => (
          <Radio key={each} value={each} label={messages.say(`checklist.unmarked.${each}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
