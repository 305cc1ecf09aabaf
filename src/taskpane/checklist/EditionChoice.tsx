import { EDITIONS, type Edition } from '../../domain/Edition';
import type { Messages } from '../../localization/Messages';
import { VOCABULARIES } from '../../localization/vocabularies';
import { RadioChoice } from '../controls/RadioChoice';
import { Field } from '../controls/Field';

interface EditionChoiceProps {
  readonly edition: Edition | undefined;
  readonly messages: Messages;
  onChoose(edition: Edition): void;
}

/** The edition of a workbook that does not say it, or says another one than its content is of. */
export function EditionChoice({ edition, messages, onChoose }: EditionChoiceProps) {
  const { editions } = VOCABULARIES[messages.language];
  return (
    <Field label={messages.say('setUp.edition')}>
      <RadioChoice
        options={EDITIONS.map((value) => ({ value, text: editions[value] }))}
        chosen={edition ?? ''}
        onChoose={onChoose}
      />
    </Field>
  );
}
