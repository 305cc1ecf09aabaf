import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

interface TitleRowProps {
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly title: string;
  /** At the end of the line. */
  readonly tools: ReactNode;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

/** What the pane is about, and the icons beside it. */
export function TitleRow({ heading, title, tools }: TitleRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {tools}
    </div>
  );
}
