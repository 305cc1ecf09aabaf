import type { InputMessage } from '../../recognition/usage/InputMessage';
import type { Change, Undo } from '../changes/Change';

/** Gives a cell without a validation an input message, or takes ours away. @param wanted undefined for none */
export function inputMessageChange(cell: Excel.Range, wanted: InputMessage | undefined): Change {
  return {
    prepare: () => {
      const read = queueInputMessage(cell);
      return {
        write: () => {
          if (wanted) cell.dataValidation.prompt = { showPrompt: true, ...wanted };
          else cell.dataValidation.clear();
        },
        done: () => {
          const old = read();
          return {
            undo: [inputMessageChange(cell, old)],
            theirs: [],
            later: [inputMessageUndo(cell, old, wanted)],
          };
        },
      };
    },
  };
}

/** What a cell says once it is chosen, after the next sync; undefined for nothing. */
function queueInputMessage(cell: Excel.Range): () => InputMessage | undefined {
  const { dataValidation } = cell.getResizedRange(0, 0);
  dataValidation.load('prompt');
  return () => messageIn(dataValidation);
}

/** The input message of a validation whose prompt was read; undefined for none. */
export function messageIn({ prompt }: Excel.DataValidation): InputMessage | undefined {
  const { title = '', message = '' } = prompt;
  return title === '' && message === '' ? undefined : { title, message };
}

/** Puts the message back that was there before, where ours still is. */
function inputMessageUndo(cell: Excel.Range, old: InputMessage | undefined, now: InputMessage | undefined): Undo {
  return {
    ranges: [cell],
    look: () => {
      const read = queueInputMessage(cell);
      cell.load('address');
      return () => {
        const found = JSON.stringify(read());
        if (found === JSON.stringify(old)) return { changes: [], guards: [], left: [] };
        if (found !== JSON.stringify(now)) return { changes: [], guards: [], left: [cell.address] };
        return { changes: [inputMessageChange(cell, old)], guards: [], left: [] };
      };
    },
  };
}
