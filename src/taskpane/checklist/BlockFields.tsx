import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { HeaderRowChoice } from '../../actions/checklist/mapping/TabChoice';
import { withHeaders } from '../../actions/checklist/mapping/withHeaders';
import { FIELDS_OF_ROLE } from '../../domain/foreign/fieldsOfRole';
import { FOREIGN_ROLES, type ForeignRole } from '../../domain/foreign/ForeignRole';
import type { BlockMapping } from '../../domain/foreign/LayoutMapping';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import type { TabEntry } from './TabEntry';
import { Select } from '../controls/Select';
import { Field } from '../controls/Field';

interface BlockFieldsProps {
  readonly entry: TabEntry;
  readonly messages: Messages;
  /** Called with undefined where the block is to be left out. */
  onUse(block: BlockMapping | undefined): void;
}

interface Draft {
  readonly role: ForeignRole | 'none';
  readonly row: HeaderRowChoice;
  readonly columns: BlockMapping['columns'];
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What a tab holds, its header row and its columns, each chosen from what is there. */
export function BlockFields({ entry, messages, onUse }: BlockFieldsProps) {
  const styles = useStyles();
  const { tab, sheet } = entry;
  const [draft, setDraft] = useState(() => draftOf(entry));
  const { role, row } = draft;
  const use = (event: FormEvent): void => {
    event.preventDefault();
    if (role === 'none') return onUse(undefined);
    onUse(withHeaders({ sheet, role, headerRow: row.row, columns: columnsOf(role, draft) }, [row]));
  };
  return (
    <form className={styles.form} onSubmit={use} aria-label={sheet}>
      <Choice
        label={messages.say('found.choose.role')}
        value={role}
        options={[
          ...FOREIGN_ROLES.map((each) => [each, messages.say(`found.role.${each}`)] as const),
          ['none', messages.say('found.choose.role.none')],
        ]}
        onChoose={(chosen) => setDraft({ ...draft, role: chosen as Draft['role'] })}
      />
      {role !== 'none' && (
        <>
          <Choice
            label={messages.say('found.choose.headerRow')}
            value={String(row.row)}
            options={tab.rows.map((each) => [String(each.row), rowText(each, messages)])}
            onChoose={(chosen) =>
              setDraft(
                withRow(
                  draft,
                  tab.rows.find((each) => String(each.row) === chosen)!,
                ),
              )
            }
          />
          <ColumnChoices {...{ role, draft, messages }} onChange={setDraft} />
        </>
      )}
      <Button type="submit">{messages.say('found.choose.use')}</Button>
    </form>
  );
}

interface ColumnChoicesProps {
  readonly role: ForeignRole;
  readonly draft: Draft;
  readonly messages: Messages;
  onChange(draft: Draft): void;
}

function ColumnChoices({ role, draft, messages, onChange }: ColumnChoicesProps) {
  const { row, columns } = draft;
  const options = [
    ['', messages.say('found.choose.noColumn')] as const,
    ...row.headers.map(
      ({ column, text }) => [column, messages.say('found.choose.column', { column, header: text })] as const,
    ),
  ];
  return FIELDS_OF_ROLE[role].map((field) => (
    <Choice
      key={field}
      label={messages.say(`found.field.${field}`)}
      value={columns[field] ?? ''}
      options={options}
      onChoose={(column) => onChange({ ...draft, columns: { ...columns, [field]: column } })}
    />
  ));
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Values with what they are called. */
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChoose={onChoose}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What was found or said; of a tab that is neither, the row whose headers say most. */
function draftOf({ tab: { rows }, block }: TabEntry): Draft {
  const known = ({ columns }: HeaderRowChoice): number => Object.keys(columns).length;
  const [likely] = [...rows].sort((a, b) => known(b) - known(a) || a.row - b.row);
  const row = rows.find((each) => each.row === block?.headerRow) ?? likely!;
  return { role: block?.role ?? 'none', row, columns: block?.columns ?? row.columns };
}

/** Another header row says anew what its columns hold. */
function withRow(draft: Draft, row: HeaderRowChoice): Draft {
  return { ...draft, row, columns: row.columns };
}

/** The columns that were chosen, of what the role can hold. */
function columnsOf(role: ForeignRole, { columns }: Draft): BlockMapping['columns'] {
  const chosen = FIELDS_OF_ROLE[role].map((field) => [field, columns[field] ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, column]) => column !== ''));
}

function rowText({ row, headers }: HeaderRowChoice, messages: Messages): string {
  const texts = headers.map(({ text }) => text).join(messages.say('format.listSeparator'));
  return messages.say('found.choose.row', { row, headers: texts });
}
