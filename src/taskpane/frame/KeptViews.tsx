import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface KeptViewsProps<T extends string> {
  readonly names: readonly T[];
  readonly shown: T;
  /** Id of the panel, as what opens a view names it. */
  readonly panel: string;
  /** Undefined for a view that nothing opens by name. */
  readonly role?: 'tabpanel' | 'region' | undefined;
  children(name: T): ReactNode;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/**
 * The view that is shown. Those that were shown before stay as they were left, with what is open, typed and how far they
 * were scrolled; they do nothing until they are shown again.
 */
export function KeptViews<T extends string>({ names, shown, panel, role, children }: KeptViewsProps<T>) {
  const styles = useStyles();
  const [visited, setVisited] = useState<readonly T[]>([shown]);
  if (!visited.includes(shown)) setVisited([...visited, shown]);
  useKeptScroll(shown);
  return (
    <div id={panel} {...(role && { role, 'aria-labelledby': `${panel}-${shown}` })}>
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
