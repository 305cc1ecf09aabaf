import { rowId } from '../../recognition/cells/rowId';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** Queues the id column of a tab; call the result after the next sync. */
export function queueIds(context: Excel.RequestContext, tab: ChecklistTab | QuestionnaireTab): () => readonly string[] {
  const { id } = tab.columns;
  const count = tab.lastRow - tab.firstRow + 1;
  if (id === undefined || count <= 0) return () => [];
  const column = context.workbook.worksheets.getItem(tab.sheet.name).getRangeByIndexes(tab.firstRow, id, count, 1);
  column.load('values');
  return () => (column.values as CellValue[][]).map(([value]) => rowId(value!));
}
