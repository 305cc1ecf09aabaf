import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { Messages } from '../../localization/Messages';
import { Button } from '../controls/Button';
import { Heading } from '../controls/Heading';
import { TextInput } from '../controls/TextInput';
import { RadioChoice } from '../controls/RadioChoice';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

interface ColumnsFormProps {
  readonly messages: Messages;
  /** True where a file is asked about: it has no tab, and counts only. */
  readonly isFile?: boolean;
  onUse(columns: ColumnChoice): void;
}

const FIELDS = [
  'sheet',
  'customer',
  'entitlements',
  'months',
  'year',
  'fiscalYearStart',
  'leftOut',
  'kept',
  'smallShares',
] as const satisfies readonly (keyof ColumnChoice)[];

/** What is not asked about a file. */
const NOT_OF_FILES: ReadonlySet<string> = new Set(['sheet', 'smallShares']);

const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const satisfies readonly NonNullable<ColumnChoice['dateOrder']>[];

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<(typeof FIELDS)[number], string>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Asks which tab and columns hold the usage; what is left blank is recognised. */
export function ColumnsForm({ messages, isFile = false, onUse }: ColumnsFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(NOTHING);
  const [dateOrder, setDateOrder] = useState<ColumnChoice['dateOrder']>();
  const use = (event: FormEvent): void => {
    event.preventDefault();
    const named = FIELDS.map((field) => [field, typed[field].trim()]).filter(([, text]) => text !== '');
    onUse({ ...Object.fromEntries(named), ...(dateOrder ? { dateOrder } : {}) });
  };
  return (
    <form className={styles.form} onSubmit={use} aria-label={messages.say('usage.columns')}>
      <Heading>{messages.say('usage.columns')}</Heading>
      <Text size={200}>{messages.say('usage.columns.help')}</Text>
      {FIELDS.filter((field) => !isFile || !NOT_OF_FILES.has(field)).map((field) => (
        <Field
          key={field}
          label={messages.say(`usage.columns.${field}`)}
          hint={messages.say(`usage.columns.${field}.hint`)}
        >
          <TextInput value={typed[field]} onType={(value) => setTyped({ ...typed, [field]: value })} />
        </Field>
      ))}
      <Field label={messages.say('usage.columns.dateOrder')}>
        <RadioChoice
          options={DATE_ORDERS.map((value) => ({ value, text: messages.say(`usage.columns.dateOrder.${value}`) }))}
          chosen={dateOrder ?? ''}
          onChoose={(order) => setDateOrder(order)}
        />
      </Field>
      <Button type="submit">{messages.say('usage.columns.use')}</Button>
    </form>
  );
}
