import { rowId } from '../../recognition/cells/rowId';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/**
 * Queues reading the id column back in the batch that writes; call the result after the sync. A batch runs as a
 * whole, so the ids show whether the rows still stood where the plan was made for.
 * @param expected ids as `rowId` gives them
 * @throws WorkbookError rowsMoved
 */
export function queueIdCheck(
  context: Excel.RequestContext,
  tab: ChecklistTab | QuestionnaireTab,
  expected: readonly { readonly row: number; readonly id: string }[],
): () => void {
  const { id } = tab.columns;
  if (id === undefined || expected.length === 0) return () => {};
  const top = Math.min(...expected.map(({ row }) => row));
  const bottom = Math.max(...expected.map(({ row }) => row));
  const column = context.workbook.worksheets.getItem(tab.sheet.name).getRangeByIndexes(top, id, bottom - top + 1, 1);
  column.load('values');
  return () => {
    const values = column.values as CellValue[][];
    const isMoved = expected.some((entry) => rowId(values[entry.row - top]![0]!) !== entry.id);
    if (isMoved) throw new WorkbookError('rowsMoved', { sheet: tab.sheet.name });
  };
}
