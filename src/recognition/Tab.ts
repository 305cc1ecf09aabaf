import type { Month } from '../domain/usage/Month';
import type { SheetSnapshot, TableSnapshot } from './cells/WorkbookSnapshot';

export type QuestionnaireField = 'id' | 'question' | 'answer' | 'notes';
export type ChecklistField =
  | 'id'
  | 'service'
  | 'area'
  | 'item'
  | 'guidance'
  | 'documentation'
  | 'stage'
  | 'inScope'
  | 'why'
  | 'owner'
  | 'due'
  | 'status'
  | 'notes';
/** The headers a questionnaire and a checklist are known by. */
export const QUESTIONNAIRE_KEYS = ['id', 'question', 'answer'] as const;
export const CHECKLIST_KEYS = ['id', 'guidance', 'inScope'] as const;

export type UsageField = 'customer' | 'service' | 'entitlements' | 'mauPercent' | 'growth' | 'health';

/** A block of rows under a header, all numbers 0-based. */
interface Block<F extends string> {
  readonly sheet: SheetSnapshot;
  /** Undefined for a plain range. */
  readonly table: TableSnapshot | undefined;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Before `firstRow` when there are no rows. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** The column each field stands in; a field the sheet does not have is missing. */
  readonly columns: Readonly<Partial<Record<F, number>>>;
}

export interface QuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'questionnaire';
  /** Undefined when its questions are not ours. */
  readonly service: string | undefined;
}

export interface ChecklistTab extends Block<ChecklistField> {
  readonly role: 'checklist';
}

/** Holds questions of ours, but one of the headers a questionnaire is known by is gone. */
export interface IncompleteQuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'incompleteQuestionnaire';
  readonly service: string;
  readonly missing: (typeof QUESTIONNAIRE_KEYS)[number];
}

/** Holds items of ours, but one of the headers a checklist is known by is gone. */
export interface IncompleteChecklistTab extends Block<ChecklistField> {
  readonly role: 'incompleteChecklist';
  readonly missing: (typeof CHECKLIST_KEYS)[number];
}

/** A column that holds the numbers of one month. */
export interface MonthColumn {
  readonly month: Month;
  readonly column: number;
  /** As shown. */
  readonly header: string;
}

/** One row per customer, one column per month. */
export interface UsageTab extends Block<UsageField> {
  readonly role: 'usage';
  /**
   * What stands in the month columns: counts to be measured against entitlements, shares as fractions (0.62 shown as
   * 62 %), or shares in percent (62).
   */
  readonly form: 'count' | 'fraction' | 'percent';
  /** In calendar order. */
  readonly months: readonly MonthColumn[];
  /** Entitlements of their own month, where the sheet has a block of them; in calendar order. */
  readonly monthlyEntitlements: readonly MonthColumn[];
  /** The first month in the header that stands beside the table, so that it is none of its months. */
  readonly beside: Pick<MonthColumn, 'column' | 'header'> | undefined;
}

/** The columns of a list with one row per customer and month. */
export type RowColumns = Readonly<Record<'customer' | 'month' | 'mau', number>> &
  Readonly<Partial<Record<'service' | 'entitlements', number>>>;

/** One row per customer and month. */
export interface UsageRowsTab extends Block<keyof RowColumns> {
  readonly role: 'usageRows';
  readonly columns: RowColumns;
}

/** Looks like usage, but somebody has to say which columns are meant. */
export interface UnclearUsageTab extends Block<UsageField> {
  readonly role: 'unclearUsage';
  readonly doubt: 'ambiguousDates' | 'severalYears' | 'severalBlocks' | 'noEntitlements';
  /** The columns that may be meant, in calendar order; ambiguous dates are read day first here. */
  readonly candidates: readonly MonthColumn[];
  /** The columns that hold the same month of the same kind of number. */
  readonly doubled: readonly number[];
}

export type Tab =
  | QuestionnaireTab
  | IncompleteQuestionnaireTab
  | ChecklistTab
  | IncompleteChecklistTab
  | UsageTab
  | UsageRowsTab
  | UnclearUsageTab;
