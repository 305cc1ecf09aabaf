import { useEffect, useRef, type RefObject } from 'react';

/**
 * Scrolls to where something is said whenever it is about something new; not where it is in sight already, nor again where
 * a view is come back to.
 * @param about undefined while nothing is said
 */
export function useInSight(place: RefObject<HTMLElement | null>, about: unknown): void {
  const last = useRef<unknown>(undefined);
  useEffect(() => {
    if (about === last.current) return;
    last.current = about;
    if (about !== undefined) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [place, about]);
}
