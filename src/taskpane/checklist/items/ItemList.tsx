import { useRef, useState } from 'react';
import type { ItemsReport } from '../../../actions/checklist/listItems';
import type { Language } from '../../../domain/Language';
import { saysWords } from '../../../localization/search/saysWords';
import { useAnnounced } from '../../announcer/useAnnounced';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { Section } from '../../controls/Section';
import { Text } from '../../controls/Text';
import { TextInput } from '../../controls/TextInput';
import { LongList } from '../../lists/LongList';
import { ChosenItems } from './ChosenItems';
import { filterItems, type ItemFilter } from './filterItems';
import type { Item } from './Item';
import { ItemChoices } from './ItemChoices';
import { ItemEntry, type Status } from './ItemEntry';
import { UpdateResult } from './UpdateResult';
import { useUpdateItems } from './useUpdateItems';

interface ItemListProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'view' | 'onShow'> {
  readonly report: ItemsReport;
  readonly filter: ItemFilter;
  /** Ids of those that stay in the list until it is narrowed anew. */
  readonly kept: ReadonlySet<string>;
  onFilter(filter: ItemFilter): void;
  onKeep(ids: readonly string[]): void;
}

/** Pixels, before an entry was measured. */
const ENTRY_HEIGHT = 64;

const NONE: ReadonlySet<string> = new Set();

/** The items in sight, narrowed; the work on one or several of them is entered in the list. */
export function ItemList(props: ItemListProps) {
  const { environment, messages, view, report, filter, kept, onFilter, onKeep, onShow } = props;
  const { excel } = environment;
  const { sheet, items } = report;
  const [isOpen, setOpen] = useState(true);
  const { result, update } = useUpdateItems(excel);
  const inSight = filterItems(items, {}, NONE);
  const [search, setSearch] = useState('');
  const listed = saying(filterItems(items, filter, kept), search, view.language ?? messages.language);
  const { chosen, choose, chooseAll } = useChosenItems(listed);
  /** What is entered stays in the list, and the focus with it. */
  const setStatus = (id: string, status: Status): Promise<boolean> => {
    onKeep([id]);
    return update([id], { status });
  };
  const count = messages.say('items.shown', { count: listed.length });
  useAnnounced(count, { isKnownAtFirst: true });
  return (
    <>
      <Section
        title={messages.say('items.title', { count: inSight.length })}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <ItemSearch {...{ search, messages }} onSearch={setSearch} />
        <ItemChoices items={inSight} filter={filter} messages={messages} onChoose={onFilter} />
        <Text size={200}>{count}</Text>
        <ChosenItems
          {...{ excel, listed, chosen, messages, onShow }}
          onChooseAll={chooseAll}
          onUpdate={() => onKeep(chosen.map(({ id }) => id))}
        />
        <LongList
          label={messages.say('items.list')}
          entries={listed}
          entryHeight={ENTRY_HEIGHT}
          isWalkedByArrows={false}
          keyOf={({ id, row }) => `${id} ${row}`}
        >
          {(item) => (
            <ItemEntry
              item={item}
              isChosen={chosen.includes(item)}
              messages={messages}
              onChoose={(isChosen, isRange) => choose(item, isChosen, isRange)}
              onShow={() => onShow(sheet, item.cell)}
              onSetStatus={(status) => setStatus(item.id, status)}
            />
          )}
        </LongList>
      </Section>
      <UpdateResult {...{ excel, result, messages, onShow }} />
    </>
  );
}

/** The items whose words are looked for. */
function saying(items: readonly Item[], search: string, language: Language): readonly Item[] {
  return items.filter(({ id, item, service, why }) => saysWords([id, item, service, why].join(' '), search, language));
}

interface ItemSearchProps extends Pick<ItemListProps, 'messages'> {
  readonly search: string;
  onSearch(search: string): void;
}

function ItemSearch({ search, messages, onSearch }: ItemSearchProps) {
  const label = messages.say('items.find');
  return <TextInput type="search" value={search} placeholder={label} aria-label={label} onType={onSearch} />;
}

/** Which of the items listed are chosen; one that is listed no more is not. */
function useChosenItems(listed: readonly Item[]) {
  const [ids, setIds] = useState(NONE);
  const last = useRef<string>(undefined);
  const choose = ({ id }: Item, isChosen: boolean, isRange: boolean): void => {
    const from = isRange ? listed.findIndex((item) => item.id === last.current) : -1;
    const to = listed.findIndex((item) => item.id === id);
    const meant = from < 0 ? [id] : listed.slice(Math.min(from, to), Math.max(from, to) + 1).map((item) => item.id);
    last.current = id;
    setIds((before) => {
      const others = [...before].filter((each) => !meant.includes(each));
      return new Set(isChosen ? [...others, ...meant] : others);
    });
  };
  const chooseAll = (isChosen: boolean): void => setIds(isChosen ? new Set(listed.map(({ id }) => id)) : NONE);
  return { chosen: listed.filter(({ id }) => ids.has(id)), choose, chooseAll };
}
