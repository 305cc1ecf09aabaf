/** True for what Excel says of a range whose cells were deleted, and of anything else that is not there any more. */
export function isGone(error: unknown): boolean {
  return isOneOf(error, ['InvalidReference', 'ItemNotFound']);
}

/** What an answer told; undefined where none did, for the request was cut before. */
export function ifRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isOneOf(error, ['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath'])) return undefined;
    throw error;
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return codes.includes((error as { readonly code?: string }).code ?? '');
}
