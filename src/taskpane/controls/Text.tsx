import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

interface TextProps extends ComponentProps<'h2'> {
  readonly as?: 'span' | 'h2' | 'h3';
  /** Of Fluent's sizes: 200 is for what stands beside, 400 for titles. */
  readonly size?: 200 | 300 | 400;
  readonly weight?: 'regular' | 'semibold';
  /** Has lines of its own. */
  readonly block?: boolean;
}

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyBase, textAlign: 'start' },
  block: { display: 'block' },
  regular: { fontWeight: tokens.fontWeightRegular },
  semibold: { fontWeight: tokens.fontWeightSemibold },
  200: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  300: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  400: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Words in one of Fluent's sizes. */
export function Text({
  as: Element = 'span',
  size = 300,
  weight = 'regular',
  block = false,
  className,
  ...props
}: TextProps) {
  const styles = useStyles();
  const look = mergeClasses(styles.text, styles[size], styles[weight], block && styles.block, className);
  return <Element {...props} className={look} />;
}
