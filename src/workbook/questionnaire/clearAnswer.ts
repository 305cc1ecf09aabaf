import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';

/** Queues taking an answer back; the cell's format and list stay. */
export function clearAnswer(context: Excel.RequestContext, tab: QuestionnaireTab, row: number): void {
  const { answer } = tab.columns;
  if (answer === undefined) return;
  context.workbook.worksheets.getItem(tab.sheet.name).getCell(row, answer).values = [['']];
}
