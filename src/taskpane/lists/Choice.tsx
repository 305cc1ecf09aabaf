import { Select } from '../controls/Select';
import { Field } from '../controls/Field';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** One of the things a list is narrowed or ordered by. */
export function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select value={chosen} onChoose={(value) => onChoose(value as T)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
