import { useState } from 'react';
import type { AccelerationReport } from '../../actions/acceleration/accelerateCustomer';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { TextArea } from '../controls/TextArea';

interface CollectedNotesProps {
  readonly report: AccelerationReport;
  readonly sayings: PlaybookMessages;
}

/** Whether what FTOP needs is there, and each field as text to be copied. */
export function CollectedNotes({ report: { customer, collected }, sayings }: CollectedNotesProps) {
  const own = collected.find((each) => each.customer === customer?.customer && each.service === customer.service);
  const [text, setText] = useState<string>();
  if (!own) return null;
  const copy = (): void => {
    const all = own.forFtop.map((each) => `${each.header}\n${each.text}`).join('\n\n');
    setText(all);
    // Some hosts refuse it; the text stands below to be copied by hand.
    void navigator.clipboard?.writeText(all).catch(() => undefined);
  };
  return (
    <>
      <Text size={200}>{own.ready}</Text>
      {own.forFtop.length > 0 && (
        <Button size="small" onClick={copy}>
          {sayings.say('acceleration.copy')}
        </Button>
      )}
      {text !== undefined && <TextArea readOnly value={text} aria-label={sayings.say('acceleration.copy')} rows={6} />}
    </>
  );
}
