import { COMMANDS, type CommandQueue } from './CommandQueue';

/** What of `Office` has to do with the ribbon; an Excel without a shared runtime may have none of it. */
interface RibbonOffice {
  readonly actions?: { associate(name: string, run: (event: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Tells Excel what its ribbon buttons do: each opens the pane, which does the rest in its own time. To be called before
 * anything is waited for, so that a button that loads the pane finds its function.
 */
export function associateRibbon(commands: CommandQueue, { actions, addin }: RibbonOffice): void {
  for (const command of COMMANDS) {
    actions?.associate(command, (event) => {
      commands.ask(command);
      // A pane that does not open still carries it out, and shows the result when it is opened.
      void Promise.resolve(addin?.showAsTaskpane())
        .catch(() => {})
        .then(() => event.completed());
    });
  }
}
