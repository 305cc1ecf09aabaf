import { useSyncExternalStore } from 'react';
import type { Command, CommandQueue } from './CommandQueue';

const NEVER = (): (() => void) => () => {};

/** What the ribbon asks for now; undefined where it asks for nothing. */
export function useAskedCommand(commands: CommandQueue | undefined): Command | undefined {
  return useSyncExternalStore(commands?.subscribe ?? NEVER, () => commands?.current);
}
