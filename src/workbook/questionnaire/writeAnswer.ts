import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { answerContent, type AnswerCell } from './answerValidation';

/** One answer in the words of the workbook; '' takes it back. */
export interface WrittenAnswer {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly answer: string;
  readonly cell: AnswerCell;
}

/** Queues one answer into its cell, whose format and list stay. */
export function writeAnswer(
  context: Excel.RequestContext,
  { sheet, columns }: QuestionnaireTab,
  { row, answer, cell }: WrittenAnswer,
): void {
  const range = context.workbook.worksheets.getItem(sheet.name).getCell(row, columns.answer);
  range.formulas = [[answerContent(answer, cell)]];
}
