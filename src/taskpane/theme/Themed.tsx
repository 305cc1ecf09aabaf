import { makeStyles, tokens, type Theme } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';

const useStyles = makeStyles({
  themed: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
});

interface ThemedProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * Gives what is inside a theme of Fluent. Fluent's own provider would do so as well, and bring what its controls need
 * beside: ours are the browser's.
 */
export function Themed({ theme, children }: ThemedProps) {
  const styles = useStyles();
  return (
    <div className={styles.themed} style={variablesOf(theme)}>
      {children}
    </div>
  );
}

/** What `tokens` read. */
function variablesOf(theme: Theme): CSSProperties {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, String(value)]));
}
