import type { Month } from '../domain/usage/Month';
import type { SheetSnapshot, TableSnapshot } from './WorkbookSnapshot';

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

/** A column that stands for a month; 0-based. */
export interface MonthColumn {
  readonly month: Month;
  readonly column: number;
  readonly header: string;
}

export interface UsageTab extends Block<UsageField> {
  readonly role: 'usage';
  /** What stands in the month columns: counts to be measured against entitlements, shares as fractions, or in percent (62). */
  readonly form: 'count' | 'fraction' | 'percent';
  /** In calendar order. */
  readonly months: readonly MonthColumn[];
  /** Entitlements of single months, where the sheet has columns for them; in calendar order. */
  readonly monthlyEntitlements: readonly MonthColumn[];
}

export type Tab = QuestionnaireTab | ChecklistTab | UsageTab;
