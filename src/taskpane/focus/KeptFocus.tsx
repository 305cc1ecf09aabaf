import { useEffect, useRef, type ReactNode } from 'react';
import { watchFocus } from './watchFocus';

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
  useEffect(() => (root.current ? watchFocus(root.current) : undefined), []);
  return (
    <main ref={root} className={className}>
      {children}
    </main>
  );
}
