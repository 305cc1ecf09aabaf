import type { Change } from '../changes/Change';

/**
 * Cells that go, and then the names that lead to them; taken back, a name comes after its cell. Taken back later, the
 * cells bring their names along.
 */
export function goneWithNames(cells: readonly Change[], names: readonly Change[]): Change {
  return {
    prepare: (context) => {
      const ofCells = cells.map((change) => change.prepare(context));
      const ofNames = names.map((change) => change.prepare(context));
      return {
        write: () => [...ofCells, ...ofNames].forEach((change) => change.write()),
        readAgain: () => [...ofCells, ...ofNames].forEach((change) => change.readAgain?.()),
        done: () => {
          const gone = [...ofCells].reverse().map((change) => change.done());
          const done = [...gone, ...ofNames.map((change) => change.done())];
          return {
            undo: done.flatMap(({ undo }) => undo),
            theirs: done.flatMap(({ theirs }) => theirs),
            later: gone.flatMap(({ later = [] }) => later),
          };
        },
      };
    },
  };
}
