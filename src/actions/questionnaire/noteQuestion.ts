import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { noteChange } from '../../workbook/questionnaire/answerChange';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { enterBesideQuestion, type PlacedQuestion } from './answers/enterBesideQuestion';

export interface NotedQuestion extends PlacedQuestion {
  /** '' takes the note back. */
  readonly note: string;
}

/** Enters what somebody notes beside a question, found by the question's id. */
export function noteQuestion(
  excel: ExcelHost,
  noted: NotedQuestion,
): Promise<ActionResult<{ readonly notes: number }>> {
  const { note } = noted;
  return enterBesideQuestion(
    excel,
    noted,
    (notes) => ({ notes }),
    async ({ kept, row }) => {
      const { sheet, columns } = kept.tab;
      // It is offered only where the tab has notes: somebody took the column away meanwhile.
      if (columns.notes === undefined) throw new WorkbookError('rowsMoved', { sheet: sheet.name });
      return row.notes === note ? undefined : noteChange(kept, { row: row.row, column: columns.notes }, note);
    },
  );
}
