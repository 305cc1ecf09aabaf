import type { Change } from './Change';

/** What of a cell's look is read to be put back; number formats go by themselves. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, color: true, size: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** How a cell without a fill answers. */
const NO_FILL = '#FFFFFF';

/**
 * Queues how the cells look that hold something among some that are to be blank; after the sync what gives it back to
 * them: mostly nothing, and then nothing is read.
 */
export function queueLooks(range: Excel.Range): () => readonly Change[] {
  const used = range.getUsedRangeOrNullObject(true);
  used.load('numberFormat');
  const looks = used.getCellProperties(LOOK);
  return () => {
    if (used.isNullObject) return [];
    const cells = looks.value.map((row) => row.map(({ format }) => ({ format: withoutWhite(format!) })));
    return [looksChange(used, cells, used.numberFormat as string[][])];
  };
}

function withoutWhite({ fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return fill?.color === NO_FILL ? format : { ...format, ...(fill && { fill }) };
}

/** Only ever puts something back, so that it takes nothing with it that had to be put back in turn. */
function looksChange(range: Excel.Range, cells: Excel.SettableCellProperties[][], numberFormat: string[][]): Change {
  return {
    prepare: () => ({
      write: () => {
        range.numberFormat = numberFormat;
        range.setCellProperties(cells);
      },
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
