import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { ItemUpdate } from '../../../actions/checklist/updateItems';
import type { Messages } from '../../../localization/Messages';
import { VOCABULARIES } from '../../../localization/vocabularies';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { TextInput } from '../../controls/TextInput';
import { Choices } from '../../lists/Choices';
import type { Item } from './Item';
import { Field } from '../../controls/Field';

interface ItemFieldsProps {
  /** Those the fields are of. */
  readonly items: readonly Item[];
  /** What was chosen and typed, and not entered yet. */
  readonly draft: ItemUpdate;
  readonly messages: Messages;
  readonly isRunning: boolean;
  onDraft(draft: ItemUpdate): void;
  /** Enters the draft. */
  onEnter(): void;
  /** Buttons beside the one that enters. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Status, owner and due date of items; where they differ among them a field is blank, and what is not touched stays. */
export function ItemFields({ items, draft, messages, isRunning, onDraft, onEnter, children }: ItemFieldsProps) {
  const styles = useStyles();
  const { statuses, checklistHeaders: headers } = VOCABULARIES[messages.language];
  const status = draft.status ?? common(items, (item) => item.status) ?? '';
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    if (Object.keys(draft).length > 0) onEnter();
  };
  return (
    <form className={styles.form} onSubmit={enter}>
      <Choices>
        <Field label={headers.status[0]}>
          <Select
            value={status}
            onChoose={(value) => onDraft({ ...draft, status: value as NonNullable<ItemUpdate['status']> })}
          >
            {status === '' && <option value="" />}
            {Object.entries(statuses).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={headers.owner[0]}>
          <TextInput
            value={draft.owner ?? common(items, ({ owner }) => owner) ?? ''}
            onType={(owner) => onDraft({ ...draft, owner })}
          />
        </Field>
        <Field label={headers.due[0]}>
          <TextInput
            type="date"
            value={draft.due ?? common(items, ({ due }) => due) ?? ''}
            onType={(due) => onDraft({ ...draft, due })}
          />
        </Field>
      </Choices>
      <div className={styles.buttons}>
        {children}
        <Button type="submit" size="small" disabledFocusable={isRunning || isBlank(draft, items)}>
          {messages.say('items.apply')}
        </Button>
      </div>
    </form>
  );
}

function isBlank(draft: ItemUpdate, items: readonly Item[]): boolean {
  return items.length === 0 || Object.keys(draft).length === 0;
}

/** What all items have; undefined where they differ. */
function common<T>(items: readonly Item[], field: (item: Item) => T): T | undefined {
  const values = new Set(items.map(field));
  return values.size === 1 ? [...values][0] : undefined;
}
