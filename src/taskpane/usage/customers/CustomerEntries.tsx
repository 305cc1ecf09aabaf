import { Button } from '@fluentui/react-components';
import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import type { Messages } from '../../../localization/Messages';
import { LongList } from '../../lists/LongList';
import { CustomerEntry } from './CustomerEntry';

interface CustomerEntriesProps {
  readonly rows: readonly CustomerRow[];
  readonly settings: UsageSettings;
  readonly messages: Messages;
  onShow(row: CustomerRow): void;
  /** Plans how a customer moves again. */
  onAccelerate(row: CustomerRow): void;
}

/** Pixels, before an entry was measured. */
const ENTRY_HEIGHT = 64;

/** Those whose usage is to grow, stalled or not (playbook R06). */
const TO_ACCELERATE: ReadonlySet<Health> = new Set(['stalled', 'below']);

/** A list of any length. */
export function CustomerEntries({ rows, settings, messages, onShow, onAccelerate }: CustomerEntriesProps) {
  return (
    <LongList label={messages.say('usage.list')} entries={rows} entryHeight={ENTRY_HEIGHT} keyOf={({ row }) => row}>
      {(row) => (
        <>
          <CustomerEntry row={row} settings={settings} messages={messages} onShow={onShow} />
          {TO_ACCELERATE.has(row.health) && (
            <Button size="small" appearance="subtle" onClick={() => onAccelerate(row)}>
              {messages.say('usage.accelerate')}
            </Button>
          )}
        </>
      )}
    </LongList>
  );
}
