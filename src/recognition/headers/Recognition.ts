import type { ResultColumn } from '../../domain/usage/planUsageColumns';
import type { MetricWords } from './metricWords';
import type { ChecklistField, QuestionnaireField, UsageField } from '../Tab';

/** The words of each field, the more telling ones first. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

/** The words tabs are recognised by, of all languages together. */
export interface Recognition {
  readonly questionnaire: Synonyms<QuestionnaireField>;
  readonly checklist: Synonyms<ChecklistField>;
  readonly usage: Synonyms<UsageField>;
  /** Columns that may tell the customers where something else speaks of usage. */
  readonly standIns: Synonyms<'customer'>;
  /** What our result columns are called where somebody has columns of that name; they count more. */
  readonly live: Synonyms<ResultColumn>;
  /** Words around and above months. */
  readonly metrics: MetricWords;
  /** The month column of a sheet with one row per customer and month, where no word of `metrics` names it. */
  readonly dates: Synonyms<'month'>;
  /** The service one of our question ids belongs to. */
  serviceOfQuestion(id: string): string | undefined;
  /** True for the id of one of our items. */
  isItem(id: string): boolean;
}
