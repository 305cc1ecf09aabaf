import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useFieldLabel } from './FieldIds';
import { fieldStyles, focusRing } from './fieldStyles';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'className'> {
  onType?(value: string): void;
}

const useStyles = makeStyles({
  area: { ...fieldStyles, ...focusRing, paddingBlock: tokens.spacingVerticalXS, resize: 'vertical' },
});

/** Lines to type in or to copy; inside a Field it has its label. */
export function TextArea({ onType, ...props }: TextAreaProps) {
  const styles = useStyles();
  const labelled = useFieldLabel();
  return (
    <textarea {...labelled} {...props} className={styles.area} onChange={({ target }) => onType?.(target.value)} />
  );
}
