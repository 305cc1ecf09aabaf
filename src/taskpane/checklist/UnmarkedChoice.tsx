import type { ChecklistRequest } from '../../actions/checklist/generateChecklist';
import type { Messages } from '../../localization/Messages';
import { RadioChoice } from '../controls/RadioChoice';
import { Field } from '../controls/Field';

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
      <RadioChoice
        options={MEANINGS.map((value) => ({ value, text: messages.say(`checklist.unmarked.${value}`) }))}
        chosen={unmarked ?? ''}
        onChoose={onChoose}
      />
    </Field>
  );
}
