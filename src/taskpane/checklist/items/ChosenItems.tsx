import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemUpdate } from '../../../actions/checklist/updateItems';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import { useAnnounced } from '../../announcer/useAnnounced';
import { Button } from '../../controls/Button';
import { CheckBox } from '../../controls/CheckBox';
import { Text } from '../../controls/Text';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import type { Item } from './Item';
import { ItemFields } from './ItemFields';
import { UpdateResult } from './UpdateResult';
import { useUpdateItems } from './useUpdateItems';

interface ChosenItemsProps extends Pick<OpenScreenProps, 'messages' | 'onShow'> {
  readonly excel: ExcelHost;
  readonly listed: readonly Item[];
  /** Of those listed. */
  readonly chosen: readonly Item[];
  /** All that are listed, or none. */
  onChooseAll(isChosen: boolean): void;
  /** Called before something is entered for those that are chosen. */
  onUpdate(): void;
}

const useStyles = makeStyles({
  chosen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/**
 * What is done to the items that are chosen in the list, all of them in one step, and how that went. It always has its
 * place: nothing moves when items are chosen.
 */
export function ChosenItems(props: ChosenItemsProps) {
  const { excel, listed, chosen, messages, onShow, onChooseAll, onUpdate } = props;
  const styles = useStyles();
  const [hasFields, setHasFields] = useState(false);
  const [draft, setDraft] = useState<ItemUpdate>({});
  const all = chosen.length === 0 ? false : chosen.length === listed.length || 'mixed';
  const { result, isRunning, update } = useUpdateItems(excel);
  const enter = (entered: ItemUpdate): Promise<boolean> => {
    onUpdate();
    return update(
      chosen.map(({ id }) => id),
      entered,
    );
  };
  const enterDraft = async (): Promise<void> => {
    if (await enter(draft)) setDraft({});
  };
  const count = messages.say('items.chosen', { count: chosen.length });
  useAnnounced(count, { isKnownAtFirst: true });
  return (
    <div className={styles.chosen}>
      <div className={styles.line}>
        <CheckBox
          label={messages.say('items.chooseAll', { count: listed.length })}
          checked={all}
          onCheck={() => onChooseAll(all !== true)}
        />
        <Text size={200}>{count}</Text>
        <Button
          size="small"
          disabledFocusable={isRunning || chosen.length === 0}
          onClick={() => void enter({ status: 'done' })}
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
          onEnter={() => void enterDraft()}
        />
      )}
      <UpdateResult {...{ excel, result, messages, onShow }} />
    </div>
  );
}
