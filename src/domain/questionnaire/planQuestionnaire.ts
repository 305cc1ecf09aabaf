import type { QuestionnaireField } from './questionnaireColumns';

/** A question's row as it stands in a questionnaire tab. */
export interface CurrentQuestion {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly id: string;
  readonly question: string;
  /** As the cell shows it; '' is unanswered. */
  readonly answer: string;
  readonly notes: string;
}

export interface WantedQuestion {
  readonly id: string;
  readonly question: string;
}

/** An answer somebody brings in from outside; an empty part leaves the cell as it is. */
export interface ImportedAnswer {
  readonly id: string;
  /** In the words of the workbook's language. */
  readonly answer: string;
  readonly notes: string;
}

export interface QuestionChange {
  readonly row: number;
  readonly id: string;
  readonly column: Exclude<QuestionnaireField, 'id'>;
  readonly text: string;
}

/** What a new row says. */
export type QuestionAddition = Readonly<Record<QuestionnaireField, string>>;

export interface QuestionnairePlan {
  readonly additions: readonly QuestionAddition[];
  readonly changes: readonly QuestionChange[];
  /** The ids that stand in the tab, by row: if they stand elsewhere once written, rows have moved meanwhile. */
  readonly expectedIds: readonly { readonly row: number; readonly id: string }[];
}

/**
 * Compares a questionnaire tab with the questions it should have, and places imported answers. Answers and notes are
 * written only where an import says so.
 * @param questionOf what the question of a row that is there should say; '' leaves it as it is
 */
export function planQuestionnaire(
  current: readonly CurrentQuestion[],
  wanted: readonly WantedQuestion[],
  imported: readonly ImportedAnswer[],
  questionOf = ofSameId(wanted),
): QuestionnairePlan {
  const present = new Set(current.map(({ id }) => id));
  const importedById = new Map(imported.map((answer) => [answer.id, answer]));
  return {
    expectedIds: current.map(({ row, id }) => ({ row, id })),
    additions: wanted
      .filter(({ id }) => !present.has(id))
      .map((question) => ({
        ...question,
        answer: importedById.get(question.id)?.answer ?? '',
        notes: importedById.get(question.id)?.notes ?? '',
      })),
    changes: current.flatMap((row) => [
      ...change(row, 'question', questionOf(row)),
      ...change(row, 'answer', importedById.get(row.id)?.answer ?? ''),
      ...change(row, 'notes', importedById.get(row.id)?.notes ?? ''),
    ]),
  };
}

function ofSameId(wanted: readonly WantedQuestion[]): (row: CurrentQuestion) => string {
  const byId = new Map(wanted.map(({ id, question }) => [id, question]));
  return ({ id }) => byId.get(id) ?? '';
}

function change(row: CurrentQuestion, column: QuestionChange['column'], text: string): QuestionChange[] {
  return text === '' || row[column] === text ? [] : [{ row: row.row, id: row.id, column, text }];
}
