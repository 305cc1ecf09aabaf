import type { ResultColumn } from '../domain/usage/planUsageColumns';
import type { MetricWords } from './metricWords';
import type { ChecklistField, QuestionnaireField, UsageField } from './Tab';

export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

/** The words tabs are recognised by, of all languages together. */
export interface Recognition {
  readonly questionnaire: Synonyms<QuestionnaireField>;
  readonly checklist: Synonyms<ChecklistField>;
  readonly usage: Synonyms<UsageField>;
  /** What our result columns are called where somebody has columns of that name; they count more. */
  readonly live: Synonyms<ResultColumn>;
  /** Words around and above months. */
  readonly metrics: MetricWords;
  /** The service one of our question ids belongs to. */
  serviceOfQuestion(id: string): string | undefined;
  /** True for the id of one of our items. */
  isItem(id: string): boolean;
}
