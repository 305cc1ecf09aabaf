import type { WorkbookErrorCode } from '../../recognition/cells/WorkbookError';
import type { UndoStep } from './UndoHistory';

export type ProblemCode =
  | WorkbookErrorCode
  | 'accelerationOtherService'
  | 'accessDenied'
  | 'alreadySetUp'
  | 'answerContradiction'
  | 'answerForUnknownQuestion'
  | 'answerNotAllowed'
  | 'answerNotInList'
  | 'answerOfOtherKind'
  | 'answerRefused'
  | 'answersFileColumns'
  | 'answersFileContradiction'
  | 'answersFileDamaged'
  | 'answersFileTooLong'
  | 'cellInEditMode'
  | 'cellsEdited'
  | 'checklistNotChosen'
  | 'customerMissing'
  | 'customerSeveralRows'
  | 'customerUnknown'
  | 'deploymentBeforeReview'
  | 'dueUnclear'
  | 'editionContradicted'
  | 'enteredLeftOut'
  | 'excelFailed'
  | 'foreignConsent'
  | 'foreignUnclear'
  | 'groupUnknown'
  | 'headersTaken'
  | 'listBesideChecklist'
  | 'nextStepsNotOnStart'
  | 'mappingIncomplete'
  | 'mappingOfOwn'
  | 'notLoaded'
  | 'othersEditing'
  | 'pilotRecommended'
  | 'reviewToCome'
  | 'rowsOfNoGroup'
  | 'scopeAnswerUnclear'
  | 'scopeByQuestions'
  | 'scopeContradiction'
  | 'scopeHalfMarked'
  | 'scopeQuestionUnclear'
  | 'scopeSwitchContradicted'
  | 'scopeUnknown'
  | 'skipReasonMissing'
  | 'talkToCome'
  | 'taskNotSuggested'
  | 'taskSkippedWithoutReason'
  | 'taskUnknown'
  | 'tooLarge'
  | 'undoGone'
  | 'usageBelowTable'
  | 'usageBesideTable'
  | 'usageConflict'
  | 'usageFileConflict'
  | 'usageGoesTo'
  | 'usageHalfEntered'
  | 'usageMonthNotOver'
  | 'usageMonthUnknown'
  | 'usageNameless'
  | 'usageTwinRows'
  | 'usageNotOnStart'
  | 'usageOlderMonthZero'
  | 'usageRowsLeftOut'
  | 'usageSmallShares';

/** Something that stopped an action, in one sentence a person can act on. */
export interface Problem {
  /** A `ProblemCode`, or where files are read and written the code of a file problem. */
  readonly code: string;
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Tabs of which one is to be chosen. */
  readonly sheets?: readonly string[];
}

/**
 * `plan` reads and plans but writes nothing; its result says what `apply` would do. A plan that somebody was shown is
 * carried out only as long as it still changes the same.
 */
export type Mode = 'plan' | 'apply' | ShownPlan;

export interface ShownPlan {
  /** The digest of the plan. */
  readonly shown: string;
}

export type ActionResult<Changes, Report = unknown> =
  | ({
      readonly outcome: 'done' | 'unchanged';
      readonly changes: Changes;
      readonly problems: readonly Problem[];
      /** What the plan did, to be told from another one; undefined for what is done without a plan. */
      readonly digest?: string;
      /** Takes back what was written, for as long as it is remembered. */
      readonly undo?: UndoStep;
    } & Report)
  | {
      readonly outcome: 'refused';
      readonly problems: readonly Problem[];
      /** Takes back what was written before something stopped it. */
      readonly undo?: UndoStep;
    };
