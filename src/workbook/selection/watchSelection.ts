/** Where something is selected. */
export interface SelectedPlace {
  readonly worksheetId: string;
  /** Without the name of the tab: `A2:C5`, `5:9`, `A2,C7`. */
  readonly address: string;
}

/**
 * Queues listening to what the user selects, on all sheets; it begins with the next sync.
 * @returns ends it
 */
export function watchSelection(
  context: Excel.RequestContext,
  onSelect: (place: SelectedPlace) => void,
): () => Promise<void> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
    Promise.resolve(onSelect({ worksheetId, address })),
  );
  return async () => {
    handler.remove();
    await context.sync();
  };
}
