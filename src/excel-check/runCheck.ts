import { errorCode } from './definition/errorCode';
import type { Answer, ExcelCheck } from './definition/ExcelCheck';

/** `Excel.run`, of whichever library. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** How an Excel answered a check. */
export type Outcome =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'different'; readonly got: Answer }
  /** This Excel lacks a member, `Range.valuesAsJson`. */
  | { readonly verdict: 'notAvailable'; readonly member: string };

export interface CheckResult {
  readonly check: ExcelCheck;
  readonly outcome: Outcome;
}

/** Asks an Excel in a tab of its own, and takes away the tabs and names that came with it. */
export async function runCheck(run: RunExcel, check: ExcelCheck): Promise<CheckResult> {
  const before = await run(readContents);
  const outcome = await run(async (context) => outcomeOf(check, context)).catch(outcomeOfError);
  await run((context) => restore(context, before));
  return { check, outcome };
}

async function outcomeOf(check: ExcelCheck, context: Excel.RequestContext): Promise<Outcome> {
  const got = await check.run(context, context.workbook.worksheets.add());
  return JSON.stringify(got) === JSON.stringify(check.expected) ? { verdict: 'same' } : { verdict: 'different', got };
}

/** Of an Excel without a method, and of one that does not answer with a property that was asked for. */
const LACKING: readonly string[] = ['ApiNotFound', 'PropertyNotLoaded'];

/** Whatever stops a check is an answer as well: the others still have theirs to give. */
function outcomeOfError(error: unknown): Outcome {
  const code = errorCode(error);
  const place = code === undefined ? '' : (error as OfficeExtension.Error).debugInfo.errorLocation;
  if (code !== undefined && LACKING.includes(code)) return { verdict: 'notAvailable', member: place || '?' };
  return { verdict: 'different', got: code === undefined ? String(error) : `${code} (${place})` };
}

interface Contents {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

async function readContents(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  await context.sync();
  return {
    sheets: new Set(worksheets.items.map(({ id }) => id)),
    names: new Set(names.items.map(({ name }) => name)),
  };
}

async function restore(context: Excel.RequestContext, before: Contents): Promise<void> {
  const now = await readContents(context);
  for (const name of now.names) if (!before.names.has(name)) context.workbook.names.getItem(name).delete();
  await context.sync();
  for (const id of now.sheets) if (!before.sheets.has(id)) context.workbook.worksheets.getItem(id).delete();
  try {
    await context.sync();
  } catch (error) {
    // An Excel that cannot delete tabs keeps them.
    if (errorCode(error) !== 'ApiNotFound') throw error;
  }
}
