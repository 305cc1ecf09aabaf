import { rowId } from '../../recognition/cells/rowId';
import { OUR_CHECKLIST_COLUMNS, type OurChecklistColumn } from '../../domain/checklist/checklistColumns';
import type { CurrentItem } from '../../domain/checklist/planChecklist';
import { fieldText } from '../../recognition/headers/fieldText';
import { bodyRange, queueRows } from '../cells/readRows';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';

/** Queues the rows of the checklist and which of them are hidden; call the result after the next sync. */
export function queueChecklist(context: Excel.RequestContext, tab: ChecklistTab): () => readonly CurrentItem[] {
  if (tab.lastRow < tab.firstRow) return () => [];
  const rows = queueRows(context, tab);
  const hidden = bodyRange(context, tab).getRowProperties({ rowHidden: true });
  return () =>
    rows
      .values()
      .map((row, offset) => ({
        row: tab.firstRow + offset,
        id: rowId(fieldText(tab, row, tab.columns.id)),
        texts: Object.fromEntries(ourColumns(tab).map((column) => [column, fieldText(tab, row, tab.columns[column])])),
        isHidden: hidden.value[offset]?.rowHidden ?? false,
      }))
      .filter(({ id }) => id !== '');
}

/** Our columns that the tab has. */
function ourColumns(tab: ChecklistTab): readonly OurChecklistColumn[] {
  return OUR_CHECKLIST_COLUMNS.filter((column) => tab.columns[column] !== undefined);
}
