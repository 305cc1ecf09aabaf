import { makeStyles, mergeClasses, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
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
  const labelled = useFieldControlProps_unstable(props, { supportsLabelFor: true, supportsRequired: true });
  return (
    <input
      type="text"
      {...labelled}
      className={mergeClasses(styles.input, className)}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
