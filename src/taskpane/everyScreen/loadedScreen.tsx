import { useEffect, useState, type ComponentType } from 'react';
import { FailureBoundary } from './FailureBoundary';
import { LoadingScreen } from './LoadingScreen';
import type { ScreenProps } from './ScreenProps';
import { useFailure } from './useFailure';

/**
 * A screen that is loaded when it is opened, and from then on is there at once. It is asked for anew when it is tried
 * again; what of it does not load is said in its place, and what was typed beside it stays. Not React's `lazy`: what that
 * shows in the meantime stays for a third of a second, however soon the screen is there.
 */
export function loadedScreen<P extends Pick<ScreenProps, 'messages'>>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  function ScreenOnceLoaded(props: P) {
    const [Screen, setScreen] = useState(() => known);
    const fail = useFailure();
    const isMissing = Screen === undefined;
    useEffect(() => {
      if (!isMissing) return;
      let isCurrent = true;
      load().then((loaded) => {
        known = loaded;
        if (isCurrent) setScreen(() => loaded);
      }, fail);
      return () => {
        isCurrent = false;
      };
    }, [isMissing, fail]);
    return Screen ? <Screen {...props} /> : <LoadingScreen messages={props.messages} />;
  }
  return function LoadedScreen(props: P) {
    return (
      <FailureBoundary language={props.messages.language}>
        <ScreenOnceLoaded {...props} />
      </FailureBoundary>
    );
  };
}
