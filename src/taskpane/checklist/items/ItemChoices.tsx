import type { ItemsReport } from '../../../actions/checklist/listItems';
import type { Messages } from '../../../localization/Messages';
import { VOCABULARIES } from '../../../localization/vocabularies';
import { Choice } from '../../lists/Choice';
import { Choices } from '../../lists/Choices';
import type { ItemFilter } from './filterItems';

interface ItemChoicesProps {
  /** Those in sight. */
  readonly items: ItemsReport['items'];
  readonly filter: ItemFilter;
  readonly messages: Messages;
  onChoose(filter: ItemFilter): void;
}

/** What stands for no choice: no service, owner or status is called so. */
const ALL = '*';

/** What the items are narrowed by. */
export function ItemChoices({ items, filter, messages, onChoose }: ItemChoicesProps) {
  const { checklistHeaders: headers, statuses } = VOCABULARIES[messages.language];
  const all = { value: ALL, text: messages.say('items.all') };
  const valuesOf = (field: 'service' | 'owner') =>
    [...new Set(items.map((item) => item[field]))]
      .sort((a, b) => a.localeCompare(b, messages.language))
      .map((value) => ({ value, text: value || messages.say('items.nobody') }));
  const choose =
    (field: keyof ItemFilter) =>
    (value: string): void =>
      onChoose({ ...filter, [field]: value === ALL ? undefined : field === 'isOverdue' ? true : value });
  const choices = [
    { field: 'service', label: headers.service[0], options: valuesOf('service').filter(({ value }) => value) },
    { field: 'owner', label: headers.owner[0], options: valuesOf('owner') },
    {
      field: 'status',
      label: headers.status[0],
      options: Object.entries(statuses).map(([value, text]) => ({ value, text })),
    },
    { field: 'isOverdue', label: headers.due[0], options: [{ value: 'true', text: messages.say('items.overdue') }] },
  ] as const;
  return (
    <Choices>
      {choices.map(({ field, label, options }) => (
        <Choice
          key={field}
          label={label}
          options={[all, ...options]}
          chosen={String(filter[field] ?? ALL)}
          onChoose={choose(field)}
        />
      ))}
    </Choices>
  );
}
