/**
 * Queues whether a defined name can be given: one that somebody gave to other cells since is theirs. Call the result after
 * the sync.
 */
export function queueIsFree({ workbook }: Excel.RequestContext, name: string | undefined): () => boolean {
  if (name === undefined) return () => true;
  const item = workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return () => item.isNullObject || leadsNowhere(String(item.formula));
}

/** True for what a name stands for whose cells were deleted. */
export function leadsNowhere(formula: string): boolean {
  return formula.includes('#REF!');
}
