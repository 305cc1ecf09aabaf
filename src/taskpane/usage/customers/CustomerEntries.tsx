import { Button, makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import type { Messages } from '../../../localization/Messages';
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
  scroller: { overflowY: 'auto', maxHeight: '60vh' },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A list of any length; only the entries in view exist, and arrow keys walk through all. */
export function CustomerEntries({ rows, settings, messages, onShow, onAccelerate }: CustomerEntriesProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ENTRY_HEIGHT,
    getItemKey: (index) => rows[index]!.row,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles.scroller} {...arrows}>
      <ul
        aria-label={messages.say('usage.list')}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            <CustomerEntry row={rows[index]!} settings={settings} messages={messages} onShow={onShow} />
            {TO_ACCELERATE.has(rows[index]!.health) && (
              <Button size="small" appearance="subtle" onClick={() => onAccelerate(rows[index]!)}>
                {messages.say('usage.accelerate')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
