import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemUpdate } from '../../../actions/checklist/updateItems';
import type { Messages } from '../../../localization/Messages';
import { CheckBox } from '../../controls/CheckBox';
import type { Item } from './Item';
import { ItemFields } from './ItemFields';

interface ChosenItemsProps {
  readonly listed: readonly Item[];
  /** Of those listed. */
  readonly chosen: readonly Item[];
  readonly messages: Messages;
  readonly isRunning: boolean;
  /** All that are listed, or none. */
  onChooseAll(isChosen: boolean): void;
  /** @returns false where nothing could be entered */
  onUpdate(update: ItemUpdate): Promise<boolean>;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** What is done to the items that are chosen in the list, all of them in one step. It always has its place: nothing moves. */
export function ChosenItems(props: ChosenItemsProps) {
  const { listed, chosen, messages, isRunning, onChooseAll, onUpdate } = props;
  const styles = useStyles();
  const [hasFields, setHasFields] = useState(false);
  const [draft, setDraft] = useState<ItemUpdate>({});
  const all = chosen.length === 0 ? false : chosen.length === listed.length || 'mixed';
  const enter = async (): Promise<void> => {
    if (await onUpdate(draft)) setDraft({});
  };
  return (
    <>
      <div className={styles.line}>
        <CheckBox
          label={messages.say('items.chooseAll', { count: listed.length })}
          checked={all}
          onCheck={() => onChooseAll(all !== true)}
        />
        <Text size={200} role="status">
          {messages.say('items.chosen', { count: chosen.length })}
        </Text>
        <Button
          size="small"
          disabledFocusable={isRunning || chosen.length === 0}
          onClick={() => void onUpdate({ status: 'done' })}
        >
          {messages.say('items.markDone')}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={hasFields} onClick={() => setHasFields(!hasFields)}>
          {messages.say('items.more')}
        </Button>
      </div>
      {hasFields && (
        <ItemFields
          {...{ draft, messages, isRunning }}
          items={chosen}
          onDraft={setDraft}
          onEnter={() => void enter()}
        />
      )}
    </>
  );
}
