import { useCallback, useRef, type ReactNode } from 'react';
import { Announcing, type Say } from './Announcing';
import { LiveRegions } from './LiveRegions';

/** In sight of nobody, and still read. */
const UNSEEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** The one place from which results and errors of all that is inside are read out. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const regions = useRef<LiveRegions>(undefined);
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host) regions.current = new LiveRegions(host);
  }, []);
  const say = useCallback<Say>((text, urgency) => regions.current?.say(text, urgency), []);
  return (
    <Announcing value={say}>
      {children}
      <div ref={attach} style={UNSEEN} />
    </Announcing>
  );
}
