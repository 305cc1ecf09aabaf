import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Messages } from '../../../localization/Messages';
import { VOCABULARIES } from '../../../localization/vocabularies';
import { CheckBox } from '../../controls/CheckBox';
import { Select } from '../../controls/Select';
import { useOfCells } from '../../controls/WorkbookLanguage';
import { isOverdue } from './filterItems';
import { formatDay } from '../../../actions/wording/formatDay';
import { Button } from '../../controls/Button';
import { Text } from '../../controls/Text';
import type { Item } from './Item';

export type Status = NonNullable<Item['status']>;

interface ItemEntryProps {
  readonly item: Item;
  readonly isChosen: boolean;
  readonly messages: Messages;
  /** @param isRange true where all from the last one on are meant */
  onChoose(isChosen: boolean, isRange: boolean): void;
  /** Goes to the item's row in the grid. */
  onShow(): void;
  /** @returns false where the status could not be set */
  onSetStatus(status: Status): Promise<boolean>;
}

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) minmax(100px, auto)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    gridColumn: '2 / -1',
    justifyContent: 'start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    paddingInline: 0,
  },
  about: { gridColumn: 2, overflowWrap: 'anywhere' },
});

/** One item: a tick to choose it, a button that leads to its row, and how the work on it stands. */
export function ItemEntry({ item, isChosen, messages, onChoose, onShow, onSetStatus }: ItemEntryProps) {
  const styles = useStyles();
  const { id, service, owner, due } = item;
  const ofCells = useOfCells();
  const overdue = isOverdue(item) ? messages.say('items.due.overdue') : '';
  const day = due === undefined ? '' : messages.say('items.dueOn', { day: formatDay(due, messages) });
  return (
    <div className={styles.entry}>
      <CheckBox
        aria-label={messages.say('items.choose', { item: item.item || id })}
        checked={isChosen}
        onCheck={onChoose}
      />
      <Button appearance="transparent" size="small" className={styles.item} onClick={onShow} {...ofCells}>
        {item.item || id}
      </Button>
      <Text size={200} className={styles.about}>
        {[id, service, owner, day, overdue].filter(Boolean).join(' · ')}
      </Text>
      <StatusSelect {...{ item, messages, onSetStatus }} />
    </div>
  );
}

/** The status of the cell, or the one just chosen until the cell has it; a word nobody knows stays until another is chosen. */
function StatusSelect({ item, messages, onSetStatus }: Pick<ItemEntryProps, 'item' | 'messages' | 'onSetStatus'>) {
  const { status, statusText } = item;
  const { statuses, checklistHeaders } = VOCABULARIES[messages.language];
  const [given, setGiven] = useState<Status>();
  const [inCell, setInCell] = useState(statusText);
  if (inCell !== statusText) {
    setInCell(statusText);
    setGiven(undefined);
  }
  const give = async (chosen: Status): Promise<void> => {
    setGiven(chosen);
    if (!(await onSetStatus(chosen))) setGiven(undefined);
  };
  return (
    <Select
      aria-label={`${checklistHeaders.status[0]}: ${item.item || item.id}`}
      value={given ?? status ?? ''}
      onChoose={(value) => void give(value as Status)}
    >
      {!(given ?? status) && <option value="">{statusText}</option>}
      {Object.entries(statuses).map(([each, word]) => (
        <option key={each} value={each}>
          {word}
        </option>
      ))}
    </Select>
  );
}
