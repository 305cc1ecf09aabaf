import { useEffect, useRef, type ReactNode } from 'react';

interface KeptFocusProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Where what has the focus goes away, the focus goes to what stood around it: without, whoever works by keyboard or screen
 * reader would begin anew at the top of the page. Screens that know a better place move the focus there before.
 */
export function KeptFocus({ className, children }: KeptFocusProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = root;
    let stop: (() => void) | undefined;
    let isOver = false;
    // Not needed to begin with; where it does not load, the pane works without.
    void import('./watchFocus')
      .then(({ watchFocus }) => {
        if (current && !isOver) stop = watchFocus(current);
      })
      .catch(() => {});
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
  return (
    <main ref={root} className={className}>
      {children}
    </main>
  );
}
