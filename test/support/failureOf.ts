/** What Microsoft's library makes of a failed sync. */
export async function failureOf(
  run: Promise<unknown>,
): Promise<{ code: string; message: string; location: string | undefined } | 'no failure'> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation };
  }
  return 'no failure';
}
