import { tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

/** What lists and fields to type in look like. */
export const fieldStyles = {
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: '32px',
  paddingInline: tokens.spacingHorizontalS,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
} as const satisfies CSSProperties;

/** Around what has the focus. */
export const focusRing = { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } } as const;

/** A box or a button to choose by, and what it stands for. */
export const optionStyles = {
  display: 'flex',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalS,
  minHeight: '32px',
  fontSize: tokens.fontSizeBase300,
  cursor: 'pointer',
} as const satisfies CSSProperties;

/** The browser's own box or button. */
export const markStyles = {
  width: '16px',
  height: '16px',
  margin: 0,
  flexShrink: 0,
  accentColor: tokens.colorCompoundBrandBackground,
} as const satisfies CSSProperties;
