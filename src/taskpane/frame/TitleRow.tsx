import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface TitleRowProps {
  readonly title: string;
  /** True where it follows what had the focus before. */
  readonly takesFocus: boolean;
  /** At the end of the line. */
  readonly tools: ReactNode;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

/** What the pane is about, and the icons beside it. */
export function TitleRow({ title, takesFocus, tools }: TitleRowProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tookPlace] = useState(takesFocus);
  useEffect(() => {
    if (tookPlace) heading.current?.focus();
  }, [tookPlace]);
  return (
    <div className={styles.row}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {tools}
    </div>
  );
}
