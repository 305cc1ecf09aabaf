/** True for what Excel says of a range whose cells were deleted, and of anything else that is not there any more. */
export function isGone(error: unknown): boolean {
  return ['InvalidReference', 'ItemNotFound'].includes((error as { readonly code?: string }).code ?? '');
}
