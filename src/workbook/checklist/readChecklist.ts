import { OUR_CHECKLIST_COLUMNS, type OurChecklistColumn } from '../../domain/checklist/checklistColumns';
import type { CurrentItem } from '../../domain/checklist/planChecklist';
import { rowId } from '../../recognition/cells/rowId';
import { firstFreeRow } from '../../recognition/headers/firstFreeRow';
import { fieldText } from '../../recognition/headers/fieldText';
import { bodyRange, queueRows } from '../cells/readRows';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';

export interface ReadChecklist {
  readonly items: readonly CurrentItem[];
  /** 0-based row where new items go. */
  readonly freeRow: number;
}

/** Queues the rows of the checklist and which of them are hidden; call the result after the next sync. */
export function queueChecklist(context: Excel.RequestContext, tab: ChecklistTab): () => ReadChecklist {
  if (tab.lastRow < tab.firstRow) return () => ({ items: [], freeRow: tab.firstRow });
  const rows = queueRows(context, tab);
  const hidden = bodyRange(context, tab).getRowProperties({ rowHidden: true });
  return () => ({
    freeRow: firstFreeRow(tab, rows.values()),
    items: rows
      .values()
      .map((row, offset) => ({
        row: tab.firstRow + offset,
        id: rowId(fieldText(tab, row, tab.columns.id)),
        texts: Object.fromEntries(ourColumns(tab).map((column) => [column, fieldText(tab, row, tab.columns[column])])),
        isHidden: hidden.value[offset]?.rowHidden ?? false,
      }))
      .filter(({ id }) => id !== ''),
  });
}

/** Our columns that the tab has. */
function ourColumns(tab: ChecklistTab): readonly OurChecklistColumn[] {
  return OUR_CHECKLIST_COLUMNS.filter((column) => tab.columns[column] !== undefined);
}
