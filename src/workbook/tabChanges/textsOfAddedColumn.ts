import { cellsChange, mostlyAlikeCellsChange } from '../changes/cellsChange';
import type { CellContent, CellContents } from '../changes/queueContents';
import type { Change } from '../changes/Change';
import { blankedCells } from './blankedCells';

type Texts = ReadonlySet<CellContent>;

/**
 * Writes texts into a column that was added for them. Put back, they go from every cell of it in which one stands by then:
 * a sort carries them to other rows.
 */
export function textsOfAddedColumn(cells: Excel.Range, contents: CellContents): Change {
  const change = mostlyAlikeCellsChange(cells, contents);
  return {
    prepare: (context) => {
      const prepared = change.prepare(context);
      return {
        ...prepared,
        done: () => {
          const done = prepared.done();
          const texts = done.now.flatMap((row, index) => (contents[index]![0] === null ? [] : row));
          // First: what somebody had there comes back after it.
          return { ...done, undo: [withoutTexts(cells, new Set(texts)), ...done.undo] };
        },
      };
    },
  };
}

function withoutTexts(cells: Excel.Range, texts: Texts): Change {
  return blankedCells(
    cells,
    (cell) => cell !== '' && texts.has(cell),
    (blanks, seen) => blanked(cells, { blanks, seen }, texts),
  );
}

/** Where somebody sorts at that very moment, the other cells that were blanked get theirs back, and it looks again. */
function blanked(
  cells: Excel.Range,
  { blanks, seen }: { readonly blanks: CellContents; readonly seen: CellContents },
  texts: Texts,
): Change {
  const change = cellsChange(cells, blanks, seen);
  return {
    prepare: (context) => {
      const prepared = change.prepare(context);
      return {
        ...prepared,
        done: () => {
          const { theirs } = prepared.done();
          return { undo: [], theirs: theirs.length === 0 ? [] : [...theirs, withoutTexts(cells, texts)] };
        },
      };
    },
  };
}
