import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { focusRing } from './fieldStyles';

interface ButtonProps extends ComponentProps<'button'> {
  /** Secondary has a frame; subtle shows one where the pointer is; transparent only ever shows its text. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  /** Does nothing, and keeps the focus. */
  readonly disabledFocusable?: boolean;
}

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    margin: 0,
    overflow: 'hidden',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ...focusRing,
  },
  medium: {
    minWidth: '96px',
    paddingBlock: '5px',
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  small: {
    minWidth: '64px',
    paddingBlock: '3px',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    ':focus-visible': { outlineOffset: '1px' },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'HighlightText', color: 'Highlight' },
    },
  },
  secondary: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':active': {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
    },
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-2px',
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed, color: tokens.colorNeutralForeground2Pressed },
  },
  transparent: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':active': { color: tokens.colorNeutralForeground2BrandPressed },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  framed: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
  },
  bare: { backgroundColor: 'transparent' },
});

/** The browser's own button in Fluent's colours. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  disabled = false,
  disabledFocusable = false,
  className,
  onClick,
  ...props
}: ButtonProps) {
  const styles = useStyles();
  const look = useLook(appearance, disabled || disabledFocusable);
  return (
    <button
      type="button"
      {...props}
      disabled={disabled && !disabledFocusable}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(styles.button, styles[size], look, className)}
      onClick={disabledFocusable ? (event) => event.preventDefault() : onClick}
    />
  );
}

function useLook(appearance: NonNullable<ButtonProps['appearance']>, isOff: boolean): string {
  const styles = useStyles();
  if (!isOff) return styles[appearance];
  const isFramed = appearance === 'primary' || appearance === 'secondary';
  return mergeClasses(styles.disabled, isFramed ? styles.framed : styles.bare);
}
