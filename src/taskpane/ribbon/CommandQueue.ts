/** What buttons of the ribbon ask the pane to carry out, by the names the manifest has for them. */
export const COMMANDS = ['generateChecklist', 'highlightCustomers', 'showHiddenRows'] as const;

export type Command = (typeof COMMANDS)[number];

/**
 * What the ribbon asked for and is not over yet, the oldest first, from before the pane is loaded on. What is asked for
 * again before it is over is carried out once.
 */
export class CommandQueue {
  private waiting: readonly Command[] = [];
  private readonly listeners = new Set<() => void>();

  /** The one whose turn it is. */
  get current(): Command | undefined {
    return this.waiting[0];
  }

  ask(command: Command): void {
    if (!this.waiting.includes(command)) this.change([...this.waiting, command]);
  }

  /** To be called once it was carried out, or it was said why not. */
  finish(command: Command): void {
    this.change(this.waiting.filter((each) => each !== command));
  }

  /** @returns stops listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(waiting: readonly Command[]): void {
    this.waiting = waiting;
    for (const listener of this.listeners) listener();
  }
}
