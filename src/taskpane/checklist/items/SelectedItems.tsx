import { useState } from 'react';
import type { ItemUpdate } from '../../../actions/checklist/updateItems';
import { VOCABULARIES } from '../../../localization/vocabularies';
import type { Messages } from '../../../localization/Messages';
import { Button } from '../../controls/Button';
import { Section } from '../../controls/Section';
import { Text } from '../../controls/Text';
import { useOfCells } from '../../controls/WorkbookLanguage';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { selectedItems } from '../../selection/selectedItems';
import { selectedText } from '../../selection/selectedText';
import { DecidingQuestions } from './DecidingQuestions';
import type { Item } from './Item';
import { ItemFields } from './ItemFields';
import { UpdateResult } from './UpdateResult';
import { useUpdateItems } from './useUpdateItems';

/**
 * The items whose rows are selected in Excel, with the work on them to be entered. What is typed for some rows and not
 * entered yet is there again when they are selected again.
 */
export function SelectedItems({ environment: { excel }, messages, items, selection, onShow }: OpenScreenProps) {
  const [isOpen, setOpen] = useState(true);
  const [drafts, setDrafts] = useState<Readonly<Record<string, ItemUpdate>>>({});
  const { result, isRunning, update } = useUpdateItems(excel);
  const selected = selectedItems(selection, items);
  const ids = selected.map(({ id }) => id);
  const key = ids.join(' ');
  const draft = drafts[key] ?? {};
  const keep = (next: ItemUpdate): void => setDrafts((before) => ({ ...before, [key]: next }));
  const enter = async (): Promise<void> => {
    if (await update(ids, draft)) keep({});
  };
  return (
    <>
      {selected.length > 0 && (
        <Section isFramed title={selectedText(selected, messages)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          {selected.length === 1 && <ItemScope item={selected[0]!} {...{ messages, onShow }} />}
          <ItemFields {...{ draft, messages, isRunning }} items={selected} onDraft={keep} onEnter={() => void enter()}>
            <Button
              size="small"
              disabledFocusable={isRunning || selected.every(({ status }) => status === 'done')}
              onClick={() => void update(ids, { status: 'done' })}
            >
              {messages.say('items.markDone')}
            </Button>
          </ItemFields>
        </Section>
      )}
      <UpdateResult {...{ excel, result, messages, onShow }} />
    </>
  );
}

interface ItemScopeProps {
  readonly item: Item;
  readonly messages: Messages;
  onShow(sheet: string, cell: string): void;
}

/** Whether the item is in scope, why, and the answers that decide. */
function ItemScope({ item, messages, onShow }: ItemScopeProps) {
  const { service, scope, why, hidden, decidedBy } = item;
  const ofCells = useOfCells();
  const word = scope && VOCABULARIES[messages.language].scope[scope];
  const isSaid = hidden === undefined || hidden === 'outOfScope';
  return (
    <div>
      <Text size={200} block>
        {[service, word].filter(Boolean).join(' · ')}
      </Text>
      <Text size={200} block {...ofCells}>
        {why}
      </Text>
      {!isSaid && (
        <Text size={200} block>
          {messages.say(`hidden.by.${hidden}`)}
        </Text>
      )}
      <DecidingQuestions questions={decidedBy} messages={messages} onShow={onShow} />
    </div>
  );
}
