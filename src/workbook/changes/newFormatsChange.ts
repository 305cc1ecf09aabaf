import type { Change } from './Change';

/** Formats cells that were blank; taken back, they have no format. */
export function newFormatsChange(range: Excel.Range, format: (range: Excel.Range) => void): Change {
  return {
    prepare: () => ({
      write: () => format(range),
      done: () => ({ undo: [newFormatsChange(range, (cells) => cells.clear('Formats'))], theirs: [] }),
    }),
  };
}
