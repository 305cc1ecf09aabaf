import type { Change } from './Change';

/**
 * Does something to cells that were blank and without a look of their own. Those that are not blank any more get theirs
 * back.
 * @param clear takes it back
 */
export function blankCellsChange(
  range: Excel.Range,
  write: (range: Excel.Range) => void,
  clear: (range: Excel.Range) => void,
): Change {
  return {
    prepare: () => {
      const looks = queueLooks(range);
      return {
        write: () => write(range),
        done: () => ({ undo: [blankCellsChange(range, clear, write), ...looks()], theirs: [] }),
      };
    },
  };
}

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
 * Queues how the cells look that hold something among some that are to be blank: mostly none, and then nothing is read.
 * @returns after the sync what gives it back to them
 */
export function queueLooks(range: Excel.Range): () => readonly Change[] {
  const used = range.getUsedRangeOrNullObject(true);
  used.load('numberFormat');
  const looks = used.getCellProperties(LOOK);
  return () => {
    if (used.isNullObject) return [];
    const cells = looks.value.map((row) => row.map(({ format }) => ({ format: withoutWhite(format!) })));
    const { numberFormat } = used;
    const write = (): void => {
      used.numberFormat = numberFormat;
      used.setCellProperties(cells);
    };
    // It takes nothing with it that would have to be put back in turn.
    return [{ prepare: () => ({ write, done: () => ({ undo: [], theirs: [] }) }) }];
  };
}

function withoutWhite({ fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return fill?.color === NO_FILL ? format : { ...format, ...(fill && { fill }) };
}
