import { errorCode } from './errorCode';

/** Sends what is queued: the code Excel refuses it with, or `taken`. */
export async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return 'taken';
  } catch (error) {
    const code = errorCode(error);
    // An Excel without the member has not answered.
    if (code === undefined || code === 'ApiNotFound') throw error;
    return code;
  }
}

/** True when Excel refuses what is queued, for whatever reason. */
export async function isRefused(context: Excel.RequestContext): Promise<boolean> {
  return (await refusal(context)) !== 'taken';
}
