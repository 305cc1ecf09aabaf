import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldLabel } from './FieldIds';
import { focusRing, markStyles, optionStyles } from './fieldStyles';

interface RadioChoiceProps<T extends string> {
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** '' while nothing is chosen. */
  readonly chosen: string;
  readonly isHorizontal?: boolean;
  onChoose(value: T): void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  horizontal: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  option: optionStyles,
  radio: { ...markStyles, ...focusRing },
});

/** One of a few, all in sight; inside a Field it has its label. */
export function RadioChoice<T extends string>({ options, chosen, isHorizontal, onChoose }: RadioChoiceProps<T>) {
  const styles = useStyles();
  const name = useId();
  const labelled = useFieldLabel('group');
  return (
    <div role="radiogroup" {...labelled} className={mergeClasses(styles.group, isHorizontal && styles.horizontal)}>
      {options.map(({ value, text }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
