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
