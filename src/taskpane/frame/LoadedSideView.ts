import { loadedScreen } from '../everyScreen/loadedScreen';

/** Settings and help, loaded when they are first opened. */
export const LoadedSideView = loadedScreen(async () => (await import('./SideView')).SideView);
