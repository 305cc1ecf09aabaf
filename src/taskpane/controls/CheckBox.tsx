import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from './fieldStyles';

interface CheckBoxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onCheck(isChecked: boolean): void;
}

const useStyles = makeStyles({
  option: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':has(:disabled)': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ...focusRing,
  },
});

/** A box to tick, with its label. */
export function CheckBox({ label, onCheck, ...props }: CheckBoxProps) {
  const styles = useStyles();
  return (
    <label className={styles.option}>
      <input type="checkbox" {...props} className={styles.box} onChange={({ target }) => onCheck(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
