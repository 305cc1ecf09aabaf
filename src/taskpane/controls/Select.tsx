import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useFieldLabel } from './FieldIds';
import { fieldStyles, focusRing } from './fieldStyles';

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  onChoose(value: string): void;
}

const useStyles = makeStyles({ select: { ...fieldStyles, ...focusRing, textOverflow: 'ellipsis' } });

/** The browser's own list, which every keyboard and screen reader knows; inside a Field it has its label. */
export function Select({ onChoose, ...props }: SelectProps) {
  const styles = useStyles();
  const labelled = useFieldLabel();
  return (
    <select {...labelled} {...props} className={styles.select} onChange={({ target }) => onChoose(target.value)} />
  );
}
