import {
  CHECKLIST_COLUMNS,
  type ChecklistField,
  type TheirChecklistColumn,
} from '../../domain/checklist/checklistColumns';
import type { CurrentItem } from '../../domain/checklist/planChecklist';
import { rowId } from '../../recognition/cells/rowId';
import { firstFreeRow } from '../../recognition/headers/firstFreeRow';
import { fieldText } from '../../recognition/headers/fieldText';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { Tab } from '../../recognition/Tab';
import { readInChunks } from '../cells/readInChunks';
import { bodyRange, queueRows } from '../cells/readRows';

/** A row as it was read. */
export interface ReadItem extends Omit<CurrentItem, 'isOursToShow'> {
  /** What people entered. Undefined where the sheet has no such column. */
  readonly theirs: Readonly<Partial<Record<TheirChecklistColumn, string>>>;
}

export interface ReadChecklist {
  readonly items: readonly ReadItem[];
  /** 0-based row where new items go. */
  readonly freeRow: number;
  /** 0-based rows in which nothing stands. */
  readonly blankRows: ReadonlySet<number>;
}

/**
 * The items of the checklist as they stand, in as few syncs as its size allows; what was queued before goes with the
 * first.
 */
export async function readChecklist(context: Excel.RequestContext, tab: ChecklistTab): Promise<ReadChecklist> {
  const rows = await readInChunks(context, tab, queueRowsAndHidden);
  return {
    items: rows.map((row, offset) => itemOf(tab, row, tab.firstRow + offset)).filter(({ id }) => id !== ''),
    freeRow: firstFreeRow(
      tab,
      rows.map(({ row }) => row),
    ),
    blankRows: new Set(
      rows.flatMap(({ row }, offset) => (row.every((value) => value === '') ? [tab.firstRow + offset] : [])),
    ),
  };
}

interface ChecklistRow {
  readonly row: readonly CellValue[];
  readonly isHidden: boolean;
}

function queueRowsAndHidden(context: Excel.RequestContext, tab: Tab): () => readonly ChecklistRow[] {
  if (tab.lastRow < tab.firstRow) return () => [];
  const rows = queueRows(context, tab);
  const hidden = bodyRange(context, tab).getRowProperties({ rowHidden: true });
  return () => rows.values().map((row, offset) => ({ row, isHidden: hidden.value[offset]?.rowHidden ?? false }));
}

function itemOf(tab: ChecklistTab, { row, isHidden }: ChecklistRow, at: number): ReadItem {
  const textsOf = (whose: 'ours' | 'theirs') =>
    Object.fromEntries(columnsOf(tab, whose).map((field) => [field, fieldText(tab, row, tab.columns[field])]));
  const id = rowId(fieldText(tab, row, tab.columns.id));
  return { row: at, id, texts: textsOf('ours'), theirs: textsOf('theirs'), isHidden };
}

/** The columns that the tab has. */
function columnsOf(tab: ChecklistTab, whose: 'ours' | 'theirs'): readonly ChecklistField[] {
  const fields = CHECKLIST_COLUMNS.filter((column) => column.whose === whose).map(({ field }) => field);
  return fields.filter((field) => tab.columns[field] !== undefined);
}
