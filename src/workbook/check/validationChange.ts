import type { Guard } from '../guards/Guard';
import type { Change, Undo } from '../changes/Change';

/**
 * Gives cells another validation. It is taken away as a whole first: what is left by a run that was cut tells that it was.
 * @param set queues the validation of the cells
 */
export function validationChange(cells: Excel.Range, set: (cells: Excel.Range) => void): Change {
  return {
    prepare: () => {
      const before = queueValidation(cells);
      let after = before;
      const readAgain = (): void => {
        after = queueValidation(cells);
      };
      return {
        write: () => {
          cells.dataValidation.clear();
          set(cells);
          readAgain();
        },
        readAgain,
        done: () => ({
          undo: [validationBackChange(cells, before())],
          theirs: [],
          later: [validationUndo(cells, before(), after())],
        }),
      };
    },
  };
}

/** A validation as Excel tells it. */
export type SeenValidation = Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt'>;

/** Queues reading a validation; call the result after the sync. */
export function queueValidation(cells: Excel.Range): () => SeenValidation {
  // A proxy of its own: what is read after a write must not replace what was read before.
  const { dataValidation } = cells.getResizedRange(0, 0);
  dataValidation.load('type,rule,prompt');
  return () => {
    const { type, rule, prompt } = dataValidation;
    return { type, rule, prompt };
  };
}

/** True for cells without a rule; a message they may have. */
export function takesAnything({ type }: SeenValidation): boolean {
  return type === 'None';
}

/** Nobody gave the cells another validation. */
export function sameValidation(cells: Excel.Range, expected: SeenValidation): Guard {
  return () => {
    const found = queueValidation(cells);
    return () => isSame(found(), expected);
  };
}

function isSame(one: SeenValidation, other: SeenValidation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function validationBackChange(cells: Excel.Range, before: SeenValidation): Change {
  return {
    prepare: () => ({
      write: () => {
        cells.dataValidation.clear();
        if (!takesAnything(before)) cells.dataValidation.rule = before.rule;
        if (before.prompt.showPrompt) cells.dataValidation.prompt = before.prompt;
      },
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}

/** Takes a validation away that is still the one we gave. */
function validationUndo(cells: Excel.Range, before: SeenValidation, given: SeenValidation): Undo {
  return {
    ranges: [cells],
    look: () => {
      const found = queueValidation(cells);
      cells.load('address');
      return () => {
        if (isSame(found(), before)) return { changes: [], guards: [], left: [] };
        if (!isSame(found(), given)) return { changes: [], guards: [], left: [cells.address] };
        const guards = [sameValidation(cells, given)];
        return { changes: [validationBackChange(cells, before)], guards, left: [] };
      };
    },
  };
}
