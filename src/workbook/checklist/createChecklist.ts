import {
  CHECKLIST_COLUMNS,
  CHECKLIST_FIELDS,
  PRINTED_FIELDS,
  type ChecklistField,
} from '../../domain/checklist/checklistColumns';
import type { WantedItem } from '../../domain/checklist/planChecklist';
import { numberRuns } from '../../domain/numberRuns';
import type { SheetToFill } from '../cells/addSheets';
import { createTableTab, type NewTab } from '../cells/createTableTab';
import { formatColumn } from '../cells/formatColumn';
import { TAB_COLORS } from '../cells/tabColors';
import { markOpenItems, newItemContent } from './checklistChanges';

export interface NewChecklist {
  readonly tableName: string;
  readonly headers: Readonly<Record<ChecklistField, string>>;
  readonly items: readonly WantedItem[];
  /** The choices of the status column, and the word that marks an open item. */
  readonly statuses: readonly string[];
  readonly needsAnswer: string;
}

/** The checklist as it is once it is made. */
export function checklistTab({ headers, items, tableName }: NewChecklist): NewTab {
  const rows = items.map((item) => CHECKLIST_FIELDS.map((field) => newItemContent(item, field)));
  return {
    tableName,
    headers: CHECKLIST_FIELDS.map((field) => headers[field]),
    rows: rows.length > 0 ? rows : [CHECKLIST_FIELDS.map(() => null)],
    widths: CHECKLIST_COLUMNS.map(({ width }) => width),
    tabColor: TAB_COLORS.checklist,
    frozenColumns: CHECKLIST_FIELDS.indexOf('item') + 1,
    printed: [CHECKLIST_FIELDS.indexOf(PRINTED_FIELDS[0]), CHECKLIST_FIELDS.indexOf(PRINTED_FIELDS.at(-1)!)],
  };
}

/** Queues the checklist tab with all items; those out of scope are hidden at once. */
export function createChecklist(place: SheetToFill, checklist: NewChecklist): void {
  const { items, statuses } = checklist;
  const { sheet } = place;
  const table = createTableTab(place, checklistTab(checklist));
  const height = Math.max(items.length, 1);
  CHECKLIST_COLUMNS.forEach(({ holds }, column) =>
    formatColumn(sheet.getRangeByIndexes(1, column, height, 1), holds === 'status' ? 'choice' : holds, statuses),
  );
  const inScope = CHECKLIST_FIELDS.indexOf('inScope');
  const marked = sheet.getRangeByIndexes(1, inScope, height, CHECKLIST_FIELDS.indexOf('why') - inScope + 1);
  markOpenItems(marked, inScope, 1, checklist.needsAnswer);
  const hidden = items.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : []));
  for (const { first, last } of numberRuns(hidden)) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = true;
  table.name = checklist.tableName;
}
