/** What kind of answer a question takes. Yes/no and choice also take "don't know". */
export type QuestionKind =
  | { readonly type: 'yesNo' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'date' }
  | { readonly type: 'text' };

export interface Question {
  /** Stable id, shown in the workbook: `EXCHANGE-Q2`. */
  readonly id: string;
  readonly kind: QuestionKind;
}
