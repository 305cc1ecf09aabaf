/** How cells look, one by one, as far as it is put back. */
export interface CellLook {
  readonly numberFormat: readonly (readonly string[])[];
  readonly properties: Excel.SettableCellProperties[][];
}

/** What is read; number formats go by themselves. */
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

/** Queues how cells look; call the result after the sync. */
export function queueLook(cells: Excel.Range): () => CellLook {
  cells.load('numberFormat');
  const properties = cells.getCellProperties(LOOK);
  return () => ({
    numberFormat: cells.numberFormat as string[][],
    properties: properties.value.map((row) => row.map(({ format }) => ({ format: withoutWhite(format!) }))),
  });
}

/** Gives as many cells their look, from the first one on: what others inserted among them makes a range larger. */
export function giveLook(range: Excel.Range, { numberFormat, properties }: CellLook): void {
  const cells = range.getCell(0, 0).getResizedRange(properties.length - 1, properties[0]!.length - 1);
  cells.numberFormat = numberFormat.map((row) => [...row]);
  cells.setCellProperties(properties);
}

function withoutWhite({ fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return fill?.color === NO_FILL ? format : { ...format, ...(fill && { fill }) };
}
