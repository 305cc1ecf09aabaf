import type { Language } from '../../domain/Language';
import { loadMessages, sentencesAtHand, type Messages } from '../../localization/Messages';
import type { MessageKey } from '../../localization/messages/MessageKey';
import type { ExcelHost } from './ExcelHost';
import { isNotLoaded } from './isNotLoaded';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { isGone } from '../../workbook/cells/isGone';
import { hasUndoRecord, takeUndoRecord } from '../../workbook/changes/undoRecord';
import type { ActionResult, Problem, ProblemCode } from './ActionResult';
import type { UndoStep } from './UndoHistory';

/** How often an action starts over when co-authors move rows while it writes. */
const ATTEMPTS = 3;

/** Stops an action with several problems at once. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('refused');
    this.name = 'Refusal';
  }
}

/** Something stopped an action after it had written a part. */
export class HalfDone extends Error {
  /** @param told what was written, and that running again finishes it */
  constructor(
    readonly stopped: unknown,
    readonly told: Problem,
  ) {
    super('half done', { cause: stopped });
    this.name = 'HalfDone';
  }
}

/**
 * Tells which language a workbook has of its own, if any.
 * @returns the language to go by
 */
export type SetLanguage = (found?: Language) => Language;

interface HostOfAction extends ExcelHost {
  /** Tells an action that is finished by running it again: what it wrote before is taken back with the rest. */
  readonly verb?: string;
}

/**
 * Runs an action in one `Excel.run` and turns what stops it into problems: the one place where errors are caught.
 * A mistake of our own is no problem of the workbook and goes on up.
 * @param action tells the workbook's language once it knows it: problems are worded in it
 */
export async function runAction<Changes, Report>(
  { verb, ...excel }: HostOfAction,
  action: (context: Excel.RequestContext, setLanguage: SetLanguage) => Promise<ActionResult<Changes, Report>>,
): Promise<ActionResult<Changes, Report>> {
  let language: Language = excel.language ?? 'en';
  const setLanguage: SetLanguage = (found = language) => (language = found);
  const begun = excel.history?.begun(verb);
  let previous = begun?.context;
  for (let attempt = 1; ; attempt++) {
    const isToBeTriedAgain = (error: unknown): boolean => areOthersEditing(error) && attempt < ATTEMPTS;
    try {
      return await excel.run(async (context) => {
        previous = context;
        try {
          return await remember(excel, { context }, await action(context, setLanguage), begun);
        } catch (error) {
          if (isToBeTriedAgain(error) || !hasUndoRecord(context)) throw error;
          const problems = problemsOf(error, await messagesAtHand(language));
          return await remember(excel, { context, begun: verb }, { outcome: 'refused', problems }, begun);
        }
      }, previous);
    } catch (error) {
      if (isToBeTriedAgain(error)) continue;
      return offering(begun, { outcome: 'refused', problems: problemsOf(error, await messagesAtHand(language)) });
    }
  }
}

/** True for what a fresh plan may get around: cells, columns, tabs or names were moved, renamed or deleted meanwhile. */
export function areOthersEditing(error: unknown): boolean {
  if (error instanceof WorkbookError) return error.code === 'rowsMoved';
  return isExcelError(error) && (isGone(error) || error.code === 'ItemAlreadyExists');
}

/** What an action wrote can be taken back where that is remembered; also what was written before something stopped it. */
async function remember<Changes, Report>(
  { history }: ExcelHost,
  step: Omit<UndoStep, 'record'>,
  result: ActionResult<Changes, Report>,
  begun: UndoStep | undefined,
): Promise<ActionResult<Changes, Report>> {
  const record = takeUndoRecord(step.context);
  if (history && record.length > 0) return { ...result, undo: await history.add({ ...step, record }, begun) };
  return offering(begun, result);
}

/** What was begun can still be taken back after a run that wrote nothing. */
function offering<Changes, Report>(
  begun: UndoStep | undefined,
  result: ActionResult<Changes, Report>,
): ActionResult<Changes, Report> {
  return begun ? { ...result, undo: begun } : result;
}

/** The sentences themselves may be what did not load; some are always there. */
export function messagesAtHand(language: Language): Promise<Messages> {
  return loadMessages(language).catch((error: unknown) => {
    if (!isNotLoaded(error)) throw error;
    return sentencesAtHand(language);
  });
}

function problemsOf(error: unknown, messages: Messages): readonly Problem[] {
  if (error instanceof Refusal) return error.problems;
  if (error instanceof HalfDone) return [...whyStopped(error.stopped, messages), error.told];
  if (error instanceof WorkbookError) return [problemOf(error, messages)];
  if (isExcelError(error)) return [excelProblem(error, messages)];
  if (isNotLoaded(error)) return [createProblem('notLoaded', messages, {})];
  throw error;
}

/** Sentences that say that nothing was written are for actions that wrote nothing. */
function whyStopped(error: unknown, messages: Messages): readonly Problem[] {
  if (areOthersEditing(error)) return [createProblem('othersEditing', messages, {})];
  if (error instanceof WorkbookError && error.code === 'cancelled') return [];
  return problemsOf(error, messages);
}

/**
 * What comes of something, or where the workbook stands in its way the problems that do: other parts of an action go on.
 * What a fresh plan may get around, and what Excel itself refuses, goes on up.
 */
export async function orProblems<T>(
  attempt: () => Promise<T>,
  messages: Messages,
): Promise<{ readonly value: T | undefined; readonly problems: readonly Problem[] }> {
  try {
    return { value: await attempt(), problems: [] };
  } catch (error) {
    const isOfWorkbook = error instanceof Refusal || error instanceof WorkbookError;
    if (!isOfWorkbook || areOthersEditing(error)) throw error;
    return { value: undefined, problems: problemsOf(error, messages) };
  }
}

/** Stands in a sentence for a place nobody told: a sentence with a gap says more than none. */
const UNKNOWN_PLACE = { sheet: '?', cell: '?' };

export function problemOf({ code, place, details, sheets }: WorkbookError, messages: Messages): Problem {
  const problem = createProblem(code, messages, { ...UNKNOWN_PLACE, ...details, ...place }, place);
  return sheets ? { ...problem, sheets } : problem;
}

/** @param values for the sentence; the place is told apart, so that a click can lead there */
export function createProblem(
  code: ProblemCode,
  messages: Messages,
  values: Readonly<Record<string, string | number>>,
  place: Pick<Problem, 'sheet' | 'cell'> = {},
): Problem {
  const key: MessageKey = `problem.${code}`;
  return { code, message: messages.say(key, values), ...place };
}

/** What Microsoft's library throws. It is known by its name: a library in a world of its own has an `Error` of its own. */
interface ExcelError {
  readonly name: string;
  readonly code: string;
}

function isExcelError(error: unknown): error is ExcelError {
  return typeof error === 'object' && error !== null && (error as ExcelError).name === 'RichApi.Error';
}

const EXCEL_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'accessDenied',
  InvalidOperationInCellEditMode: 'cellInEditMode',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

function excelProblem(error: ExcelError, messages: Messages): Problem {
  const { code } = error;
  if (areOthersEditing(error)) return createProblem('othersEditing', messages, {});
  return createProblem(EXCEL_PROBLEMS[code] ?? 'excelFailed', messages, { detail: code });
}
