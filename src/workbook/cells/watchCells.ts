/**
 * Queues listening to all sheets; it begins with the next sync.
 * @returns ends it
 */
export function watchCells(context: Excel.RequestContext, onChange: () => void): () => Promise<void> {
  const handle = (): Promise<void> => Promise.resolve(onChange());
  const { worksheets } = context.workbook;
  const { onChanged, onAdded, onDeleted } = worksheets;
  const handlers = [onChanged.add(handle), onAdded.add(handle), onDeleted.add(handle)];
  return async () => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}
