import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { focusRing } from './fieldStyles';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'onChange' | 'type' | 'role'> {
  /** What is on or off. */
  readonly label: string;
  onSwitch(isOn: boolean): void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  switch: {
    appearance: 'none',
    position: 'relative',
    flexShrink: 0,
    width: '32px',
    height: '16px',
    margin: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      top: '2px',
      insetInlineStart: '2px',
      width: '10px',
      height: '10px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
      forcedColorAdjust: 'none',
    },
    ':checked': {
      backgroundColor: tokens.colorCompoundBrandBackground,
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    },
    ':checked::before': { insetInlineStart: '18px', backgroundColor: tokens.colorNeutralForegroundInverted },
    '@media (forced-colors: active)': {
      '::before': { backgroundColor: 'ButtonText' },
      ':checked': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
      ':checked::before': { backgroundColor: 'HighlightText' },
    },
    ...focusRing,
  },
});

/** Something that is on or off, the browser's own. */
export function Switch({ label, onSwitch, title, ...props }: SwitchProps) {
  const styles = useStyles();
  return (
    <label className={styles.line} title={title}>
      <input
        {...props}
        type="checkbox"
        role="switch"
        className={styles.switch}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      {label}
    </label>
  );
}
