import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  onChoose(value: string): void;
}

const useStyles = makeStyles({
  /** Fluent's dropdowns are wider than half a narrow pane. */
  dropdown: { minWidth: 0, '& > button': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } },
});

/** One of the things a list is narrowed or ordered by. */
export function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={options.find(({ value }) => value === chosen)?.text ?? ''}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue = '' }) => onChoose(optionValue)}
      >
        {options.map(({ value, text }) => (
          <Option key={value} value={value}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
