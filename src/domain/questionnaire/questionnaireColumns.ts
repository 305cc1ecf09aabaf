/** The columns of a questionnaire in order, widths in points; the longest id fits in its column. */
export const QUESTIONNAIRE_COLUMNS = [
  { field: 'id', width: 115 },
  { field: 'question', width: 320 },
  { field: 'answer', width: 160 },
  { field: 'notes', width: 280 },
] as const satisfies readonly { readonly field: string; readonly width: number }[];

export type QuestionnaireField = (typeof QUESTIONNAIRE_COLUMNS)[number]['field'];

export const QUESTIONNAIRE_FIELDS = QUESTIONNAIRE_COLUMNS.map(({ field }) => field);
