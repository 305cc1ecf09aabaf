import { useContext, useEffect, useRef } from 'react';
import { Announcing } from './Announcing';
import type { Urgency } from './LiveRegions';

interface Announced {
  readonly urgency?: Urgency;
  /** What the text tells of, where the same words may tell of something new. */
  readonly about?: unknown;
  /** True for what everybody finds when they come: only that it is another one is news. */
  readonly isKnownAtFirst?: boolean;
}

/** Reads a text out whenever it is about something else than before; not again where a view is come back to. */
export function useAnnounced(
  text: string,
  { urgency = 'polite', about = text, isKnownAtFirst = false }: Announced = {},
): void {
  const say = useContext(Announcing);
  const last = useRef<unknown>(isKnownAtFirst ? about : '');
  useEffect(() => {
    if (about === last.current) return;
    last.current = about;
    if (text !== '') say(text, urgency);
  }, [say, text, about, urgency]);
}
