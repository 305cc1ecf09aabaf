import type { ForeignField } from '../../../src/domain/foreign/foreignFields';

export type WordedField = Exclude<ForeignField, 'outOfScope' | 'why'>;

/**
 * How people word a sheet in one language. Headers come from public checklists, templates and tracking sheets, whether we
 * know them or not: what is not known is to be asked about, never taken for something else.
 */
export interface Phrases {
  readonly headers: Readonly<Record<WordedField, readonly string[]>>;
  /** Headers of columns that are nothing we look for, each with what stands below it. */
  readonly extras: readonly (readonly [header: string, ...values: readonly (string | number)[]])[];
  readonly items: readonly string[];
  readonly guidance: readonly string[];
  readonly statuses: readonly string[];
  readonly notes: readonly string[];
  /** `{service}` stands for a service. */
  readonly scopeQuestions: readonly string[];
  readonly questions: readonly (readonly [question: string, answer: string | number])[];
  readonly answers: readonly (readonly [yes: string, no: string])[];
  /** Groups of rows that are no service. */
  readonly categories: readonly string[];
  readonly tabs: {
    readonly checklist: readonly string[];
    readonly questions: readonly string[];
    readonly scope: readonly string[];
  };
  readonly titles: readonly string[];
  /** Lines of text above or below a list. */
  readonly remarks: readonly string[];
  /** What stands above several columns. */
  readonly bands: readonly [string, string];
}
