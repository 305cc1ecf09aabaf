import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemsReport } from '../../../actions/checklist/listItems';
import { setStatus, type ItemStatus } from '../../../actions/checklist/setStatus';
import { useAnnounced } from '../../announcer/useAnnounced';
import { DoneMessage } from '../../everyScreen/DoneMessage';
import { ProblemList } from '../../everyScreen/ProblemList';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { useFailure } from '../../everyScreen/useFailure';
import { Section } from '../../controls/Section';
import { LongList } from '../../lists/LongList';
import { filterItems, type ItemFilter } from './filterItems';
import { ItemChoices } from './ItemChoices';
import { ItemEntry } from './ItemEntry';

interface ItemListProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'onShow'> {
  readonly report: ItemsReport;
}

/** Pixels, before an entry was measured. */
const ENTRY_HEIGHT = 64;

const NONE: ReadonlySet<string> = new Set();

/** The items in sight by service, owner, status and due date; their status is set in the list. */
export function ItemList({ environment: { excel }, messages, report, onShow }: ItemListProps) {
  const { sheet, items } = report;
  const [isOpen, setOpen] = useState(false);
  const [filter, setFilter] = useState<ItemFilter>({});
  /** Those whose status was set stay in the list, and the focus with them, until it is narrowed anew. */
  const [kept, setKept] = useState(NONE);
  const { result, set } = useSetStatus(excel);
  const inSight = filterItems(items, {}, NONE);
  const shown = filterItems(items, filter, kept);
  const narrow = (wanted: ItemFilter): void => {
    setFilter(wanted);
    setKept(NONE);
  };
  const setKeeping = (item: ItemStatus): Promise<boolean> => {
    setKept((before) => new Set([...before, item.id]));
    return set(item);
  };
  const count = messages.say('items.shown', { count: shown.length });
  useAnnounced(isOpen ? count : '', { isKnownAtFirst: true });
  return (
    <>
      <Section
        title={messages.say('items.title', { count: inSight.length })}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <ItemChoices items={inSight} filter={filter} messages={messages} onChoose={narrow} />
        <Text size={200}>{count}</Text>
        <LongList
          label={messages.say('items.list')}
          entries={shown}
          entryHeight={ENTRY_HEIGHT}
          isWalkedByArrows={false}
          keyOf={({ id, row }) => `${id} ${row}`}
        >
          {(item) => (
            <ItemEntry
              item={item}
              messages={messages}
              onShow={() => onShow(sheet, item.cell)}
              onSetStatus={(status) => setKeeping({ id: item.id, status })}
            />
          )}
        </LongList>
      </Section>
      <ProblemList
        problems={result?.outcome === 'refused' ? result.problems : []}
        messages={messages}
        onShow={onShow}
      />
      <DoneMessage excel={excel} done={result} messages={messages} />
    </>
  );
}

/** Sets the status of items; how the last one went. */
function useSetStatus(excel: ItemListProps['environment']['excel']) {
  const fail = useFailure();
  const [result, setResult] = useState<Awaited<ReturnType<typeof setStatus>>>();
  const set = async (item: ItemStatus): Promise<boolean> => {
    try {
      const done = await setStatus(excel, item);
      setResult(done);
      return done.outcome !== 'refused';
    } catch (error) {
      fail(error);
      return false;
    }
  };
  return { result, set };
}
