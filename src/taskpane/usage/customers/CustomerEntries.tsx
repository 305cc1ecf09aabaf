import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import type { Messages } from '../../../localization/Messages';
import { Button } from '../../controls/Button';
import { Text } from '../../controls/Text';
import { LongList } from '../../lists/LongList';
import { useOfCells } from '../../controls/WorkbookLanguage';
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

const useStyles = makeStyles({
  customer: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  why: { display: 'block', paddingInline: tokens.spacingHorizontalS },
});

/** A list of any length. */
export function CustomerEntries({ rows, settings, messages, onShow, onAccelerate }: CustomerEntriesProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  const [explained, explain] = useState<CustomerRow['row']>();
  return (
    <LongList label={messages.say('usage.list')} entries={rows} entryHeight={ENTRY_HEIGHT} keyOf={({ row }) => row}>
      {(row) => (
        <div className={styles.customer}>
          <CustomerEntry row={row} settings={settings} messages={messages} onShow={onShow} />
          {TO_ACCELERATE.has(row.health) && (
            <Button size="small" appearance="subtle" onClick={() => onAccelerate(row)}>
              {messages.say('usage.accelerate')}
            </Button>
          )}
          {row.numbers !== '' && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={explained === row.row}
              onClick={() => explain(explained === row.row ? undefined : row.row)}
            >
              {messages.say('usage.why')}
            </Button>
          )}
          {explained === row.row && (
            <Text size={200} className={styles.why} {...ofCells}>
              {[row.numbers, row.explanation].join(messages.say('usage.basis.separator'))}
            </Text>
          )}
        </div>
      )}
    </LongList>
  );
}
