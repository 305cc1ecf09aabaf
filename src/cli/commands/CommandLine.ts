import type { ActionResult } from '../../actions/everyAction/ActionResult';

/** What the verbs need of the world around them. */
export interface CommandLine {
  readonly now: Date;
  /** Prints a result as one JSON object and sets the exit code. */
  print(action: string, result: ActionResult<unknown>, options?: { readonly isPlan: boolean }): void;
}
