import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Messages } from '../../../localization/Messages';
import { VOCABULARIES } from '../../../localization/vocabularies';
import { Button } from '../../controls/Button';
import { LinkButton } from '../../controls/LinkButton';
import { Text } from '../../controls/Text';
import { Choice } from '../../lists/Choice';
import { Choices } from '../../lists/Choices';
import type { Item } from './Item';
import type { DueFilter, ItemFilter } from './filterItems';

interface ItemChoicesProps {
  /** Those in sight. */
  readonly items: readonly Item[];
  readonly filter: ItemFilter;
  readonly messages: Messages;
  onChoose(filter: ItemFilter): void;
}

/** What stands for no choice: no service, owner, status or stage is called so. */
const ALL = '*';

/** Of items in sight. */
const SCOPES = ['inScope', 'needsAnswer'] as const satisfies readonly Item['scope'][];

const DUE = ['overdue', 'soon', 'none'] as const satisfies readonly DueFilter[];

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** What the items are narrowed by: said in one line, and chosen behind it. */
export function ItemChoices({ items, filter, messages, onChoose }: ItemChoicesProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { checklistHeaders: headers, statuses, scope } = VOCABULARIES[messages.language];
  const all = { value: ALL, text: messages.say('items.all') };
  const found = (field: 'service' | 'owner' | 'stage') => [...new Set(items.map((item) => item[field]))];
  const named = (value: string) => ({ value, text: value });
  const inOrder = (values: readonly string[]) => [...values].sort((a, b) => a.localeCompare(b, messages.language));
  const owners = inOrder(found('owner')).map((value) => ({ value, text: value || messages.say('items.nobody') }));
  const choices = [
    { field: 'service', label: headers.service[0], options: inOrder(found('service').filter(Boolean)).map(named) },
    { field: 'owner', label: headers.owner[0], options: owners },
    {
      field: 'status',
      label: headers.status[0],
      options: Object.entries(statuses).map(([value, text]) => ({ value, text })),
    },
    // As they come, which is their order in time.
    { field: 'stage', label: headers.stage[0], options: found('stage').filter(Boolean).map(named) },
    {
      field: 'due',
      label: headers.due[0],
      options: DUE.map((value) => ({ value, text: messages.say(`items.due.${value}`) })),
    },
    {
      field: 'scope',
      label: headers.inScope[0],
      options: SCOPES.map((value) => ({ value, text: scope[value] })),
    },
  ] as const;
  const set = choices.flatMap(({ field, label, options }) => {
    const chosen = options.find(({ value }) => value === filter[field]);
    return chosen ? [`${label}: ${chosen.text}`] : [];
  });
  return (
    <>
      <div className={styles.line}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {messages.say('items.filter')}
        </Button>
        <Text size={200}>{set.join(' · ') || messages.say('items.all')}</Text>
        {set.length > 0 && <LinkButton onClick={() => onChoose({})}>{messages.say('items.unfilter')}</LinkButton>}
      </div>
      {isOpen && (
        <Choices>
          {choices.map(({ field, label, options }) => (
            <Choice
              key={field}
              label={label}
              options={[all, ...options]}
              chosen={filter[field] ?? ALL}
              onChoose={(value) => onChoose({ ...filter, [field]: value === ALL ? undefined : value })}
            />
          ))}
        </Choices>
      )}
    </>
  );
}
