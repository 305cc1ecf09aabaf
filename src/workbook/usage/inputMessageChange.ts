import type { InputMessage } from '../../recognition/usage/InputMessage';
import { queueInputMessage } from '../cells/queueInputMessage';
import type { Change, DoneChange, Undo } from '../changes/Change';
import { undoable } from '../changes/undoable';

interface DoneMessage extends DoneChange {
  readonly old: InputMessage | undefined;
}

/** Gives the header of a column that stays an input message, or takes ours away. @param wanted undefined for none */
export function ownMessageChange(cell: Excel.Range, wanted: InputMessage | undefined): Change {
  return undoable(inputMessageChange(cell, wanted), () => ({
    undo: ({ old }) => [inputMessageUndo(cell, old, wanted)],
  }));
}

/** The same for a column that is taken back as a whole: its message goes and comes back with it. */
export function inputMessageChange(cell: Excel.Range, wanted: InputMessage | undefined): Change<DoneMessage> {
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
          return { old, undo: [inputMessageChange(cell, old)], theirs: [] };
        },
      };
    },
  };
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
