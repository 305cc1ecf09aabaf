/** The code of an error of Excel's; undefined for any other. It is known by its name, as there may be several libraries. */
export function errorCode(error: unknown): string | undefined {
  const isExcels = typeof error === 'object' && error !== null && (error as Error).name === 'RichApi.Error';
  return isExcels ? (error as OfficeExtension.Error).code : undefined;
}
