import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemsReport } from '../../../actions/checklist/listItems';
import type { Messages } from '../../../localization/Messages';
import { VOCABULARIES } from '../../../localization/vocabularies';
import { Select } from '../../controls/Select';

type Item = ItemsReport['items'][number];
export type Status = NonNullable<Item['status']>;

interface ItemEntryProps {
  readonly item: Item;
  readonly messages: Messages;
  /** Goes to the item's row in the grid. */
  onShow(): void;
  /** @returns false where the status could not be set */
  onSetStatus(status: Status): Promise<boolean>;
}

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(110px, auto)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere', paddingInline: 0 },
  about: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
});

/** One item: a button that leads to its row, and how the work on it stands. */
export function ItemEntry({ item, messages, onShow, onSetStatus }: ItemEntryProps) {
  const styles = useStyles();
  const { id, service, owner, isOverdue } = item;
  const overdue = isOverdue ? messages.say('items.overdue') : '';
  return (
    <div className={styles.entry}>
      <Button appearance="transparent" size="small" className={styles.item} onClick={onShow}>
        {item.item || id}
      </Button>
      <StatusSelect {...{ item, messages, onSetStatus }} />
      <Text size={200} className={styles.about}>
        {[id, service, owner, overdue].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}

/** The status of the cell, or the one just chosen until the cell has it; a word nobody knows stays until another is chosen. */
function StatusSelect({ item, messages, onSetStatus }: Pick<ItemEntryProps, 'item' | 'messages' | 'onSetStatus'>) {
  const { id, status, statusText } = item;
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
      aria-label={`${checklistHeaders.status[0]}: ${id}`}
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
