import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useFieldLabel } from './FieldIds';
import { fieldStyles, focusRing } from './fieldStyles';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  onType(value: string): void;
}

const useStyles = makeStyles({
  input: { ...fieldStyles, ...focusRing, '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 } },
});

/** A line to type in; inside a Field it has its label. */
export function TextInput({ onType, className, ...props }: TextInputProps) {
  const styles = useStyles();
  const labelled = useFieldLabel();
  return (
    <input
      type="text"
      {...labelled}
      {...props}
      className={mergeClasses(styles.input, className)}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
