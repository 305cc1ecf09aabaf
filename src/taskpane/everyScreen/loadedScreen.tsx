import { Suspense, lazy, useState, type ComponentType } from 'react';
import { FailureBoundary } from './FailureBoundary';
import { LoadingScreen } from './LoadingScreen';
import type { ScreenProps } from './ScreenProps';

/**
 * A screen that is loaded when it is opened. It is asked for anew when it is tried again, because React remembers one
 * that did not load; what of it does not load is said in its place, and what was typed beside it stays.
 */
export function loadedScreen<P extends Pick<ScreenProps, 'messages'>>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const lazyScreen = () => lazy<ComponentType<P>>(async () => ({ default: await load() }));
  function LazyScreen(props: P) {
    const [Screen] = useState(lazyScreen);
    return (
      <Suspense fallback={<LoadingScreen messages={props.messages} />}>
        <Screen {...props} />
      </Suspense>
    );
  }
  return function LoadedScreen(props: P) {
    return (
      <FailureBoundary language={props.messages.language}>
        <LazyScreen {...props} />
      </FailureBoundary>
    );
  };
}
