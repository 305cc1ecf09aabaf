import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface KeptViewsProps<T extends string> {
  readonly names: readonly T[];
  readonly shown: T;
  /** Id of the panel, as the tabs name it. */
  readonly panel: string;
  children(name: T): ReactNode;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/**
 * The view that is shown. Those that were shown before stay as they were left, with what is open, typed and how far they
 * were scrolled; they do nothing until they are shown again.
 */
export function KeptViews<T extends string>({ names, shown, panel, children }: KeptViewsProps<T>) {
  const styles = useStyles();
  const [visited, setVisited] = useState<readonly T[]>([shown]);
  if (!visited.includes(shown)) setVisited([...visited, shown]);
  useKeptScroll(shown);
  return (
    <div role="tabpanel" id={panel} aria-labelledby={`${panel}-${shown}`}>
      {names
        .filter((name) => visited.includes(name))
        .map((name) => (
          <Activity key={name} mode={name === shown ? 'visible' : 'hidden'}>
            <div className={styles.panel}>{children(name)}</div>
          </Activity>
        ))}
    </div>
  );
}

/** Each view is scrolled to where it was left. */
function useKeptScroll(shown: string): void {
  const positions = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const { current } = positions;
    const page = document.documentElement;
    page.scrollTop = current.get(shown) ?? 0;
    const keep = (): void => void current.set(shown, page.scrollTop);
    window.addEventListener('scroll', keep);
    return () => window.removeEventListener('scroll', keep);
  }, [shown]);
}
