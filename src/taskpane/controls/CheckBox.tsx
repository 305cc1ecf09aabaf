import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing, markStyles, optionStyles } from './fieldStyles';

interface CheckBoxProps {
  /** What stands beside the box; where it stands elsewhere `aria-label` says it. */
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  /** Mixed where only some of what it stands for are. */
  readonly checked: boolean | 'mixed';
  readonly disabled?: boolean;
  /** @param isRange true while Shift is held, which in a list means all from the last one on */
  onCheck(isChecked: boolean, isRange: boolean): void;
}

const useStyles = makeStyles({
  option: {
    ...optionStyles,
    overflowWrap: 'anywhere',
    ':has(:disabled)': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  box: { ...markStyles, ...focusRing },
});

/** A box to tick, with its label. */
export function CheckBox({ label, checked, onCheck, ...props }: CheckBoxProps) {
  const styles = useStyles();
  return (
    <label className={styles.option}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = checked === 'mixed';
        }}
        type="checkbox"
        {...props}
        checked={checked === true}
        className={styles.box}
        onChange={({ target, nativeEvent }) => onCheck(target.checked, (nativeEvent as MouseEvent).shiftKey === true)}
      />
      {label !== undefined && <span>{label}</span>}
    </label>
  );
}
