import type { Change } from './Change';

/** Gives blank cells a rule for what they take; taken back, they have none. */
export function newValidationChange(range: Excel.Range, validate: (range: Excel.Range) => void): Change {
  return {
    prepare: () => ({
      write: () => validate(range),
      done: () => ({ undo: [newValidationChange(range, ({ dataValidation }) => dataValidation.clear())], theirs: [] }),
    }),
  };
}
