import type { Messages } from '../../localization/Messages';
import { RadioChoice } from '../controls/RadioChoice';
import { Field } from '../controls/Field';

interface ImportDestinationProps {
  /** Names of the tabs usage can go into, the one it goes into among them. */
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly messages: Messages;
  onChoose(sheet: string): void;
}

/** Says where usage goes; where several tabs could take it, somebody may choose. */
export function ImportDestination({ sheets, chosen, messages, onChoose }: ImportDestinationProps) {
  if (sheets.length < 2) return null;
  return (
    <Field label={messages.say('usage.import.into')}>
      <RadioChoice options={sheets.map((value) => ({ value, text: value }))} chosen={chosen} onChoose={onChoose} />
    </Field>
  );
}
