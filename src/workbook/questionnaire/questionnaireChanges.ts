import type { QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import { QUESTIONNAIRE_FIELDS, type QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import { answerContent, setAnswerValidation, type AnswerCell } from './answerValidation';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { blankCellsChange } from '../changes/blankCellsChange';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { appendedRows } from '../tabChanges/appendedRows';
import { columnChanges } from '../tabChanges/columnChanges';
import { rowOf } from '../tabChanges/rowOf';

export interface ReadQuestionnaire {
  readonly kept: KeptTab<QuestionnaireTab>;
  /** 0-based row where new questions go. */
  readonly freeRow: number;
}

/**
 * What a plan for a questionnaire writes: missing questions, imported answers.
 * @param answerCell of a question id; undefined for a question the content has no more
 */
export function questionnaireChanges(
  context: Excel.RequestContext,
  { kept, freeRow }: ReadQuestionnaire,
  plan: QuestionnairePlan,
  answerCell: (question: string) => AnswerCell | undefined,
): GuardedPlan {
  const { tab } = kept;
  const cells = plan.changes.flatMap(({ row, id, column, text }) => {
    const index = tab.columns[column];
    return index === undefined ? [] : [{ row, column: index, content: questionContent(column, text, answerCell(id)) }];
  });
  const rows = plan.additions.map((addition) => {
    const cell = answerCell(addition.id);
    return rowOf(tab, QUESTIONNAIRE_FIELDS, (field) => questionContent(field, addition[field], cell));
  });
  const { answer } = tab.columns;
  const lists = plan.additions.flatMap(({ id }, index) => {
    const cell = answerCell(id);
    return answer === undefined || !cell ? [] : [{ row: freeRow + index, column: answer, cell }];
  });
  const added = appendedRows(context, kept, {
    at: freeRow,
    rows,
    look: lists.map(({ cell, ...at }) => answerList(keptCells(kept, at), cell)),
  });
  return { changes: [...columnChanges(kept, cells), ...added.changes], guards: added.guards };
}

function answerList(answer: Excel.Range, cell: AnswerCell): Change {
  return blankCellsChange(
    answer,
    (range) => setAnswerValidation(range, cell),
    ({ dataValidation }) => dataValidation.clear(),
  );
}

/** A text of a questionnaire, ready for `range.formulas`. */
export function questionContent(field: QuestionnaireField, text: string, cell: AnswerCell | undefined): string {
  return field === 'answer' && cell ? answerContent(text, cell) : textForCell(text);
}
