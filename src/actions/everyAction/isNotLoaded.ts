/** True for a part of the program that could not be fetched, as webpack tells it: the network may be back in a moment. */
export function isNotLoaded(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && (error as { readonly name?: unknown }).name === 'ChunkLoadError'
  );
}
