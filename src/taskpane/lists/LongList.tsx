import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { useArrowWalk } from './useArrowWalk';

interface LongListProps<T> {
  readonly label: string;
  readonly entries: readonly T[];
  /** Pixels, before an entry was measured. */
  readonly entryHeight: number;
  /** False where entries hold controls that need the arrow keys themselves: then Tab walks through. */
  readonly isWalkedByArrows?: boolean;
  keyOf(entry: T): string | number;
  children(entry: T): ReactNode;
}

const useStyles = makeStyles({
  /** On a laptop what stands below is in sight too. */
  scroller: { overflowY: 'auto', maxHeight: 'max(240px, calc(100vh - 440px))' },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A list of any length; only the entries in view exist, and arrow keys walk through all. */
export function LongList<T>(props: LongListProps<T>) {
  const { label, entries, entryHeight, isWalkedByArrows = true, keyOf, children } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const walk = useArrowWalk(list, isWalkedByArrows);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => entryHeight,
    getItemKey: (index) => keyOf(entries[index]!),
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        ref={list}
        {...walk}
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(entries[index]!)}
          </li>
        ))}
      </ul>
    </div>
  );
}
