/** The key without a column, where exactly one has none: a header of ours that got lost. */
export function onlyMissing<K extends string>(
  columns: Readonly<Partial<Record<K, number>>>,
  keys: readonly K[],
): K | undefined {
  const missing = keys.filter((key) => columns[key] === undefined);
  return missing.length === 1 ? missing[0] : undefined;
}
