import {
  CHECKLIST_COLUMNS,
  CHECKLIST_FIELDS,
  type ChecklistColumn,
  type ChecklistField,
} from '../../domain/checklist/checklistColumns';
import type { WantedItem } from '../../domain/checklist/planChecklist';
import { numberRuns } from '../../domain/numberRuns';
import { createTableTab } from '../cells/createTableTab';
import { markOpenItems, newItemContent } from './writeChecklist';
import { writeRowVisibility } from '../cells/writeRowVisibility';

export interface NewChecklist {
  readonly name: string;
  readonly tableName: string;
  readonly headers: Readonly<Record<ChecklistField, string>>;
  readonly items: readonly WantedItem[];
  /** The choices of the status column, and the word that marks an open item. */
  readonly statuses: readonly string[];
  readonly needsAnswer: string;
}

/** Queues the checklist tab with all items; those out of scope are hidden at once. */
export function createChecklist(sheet: Excel.Worksheet, checklist: NewChecklist): void {
  const { headers, items, statuses } = checklist;
  const rows = items.map((item) => CHECKLIST_FIELDS.map((field) => newItemContent(item, field)));
  createTableTab(sheet, {
    name: checklist.name,
    tableName: checklist.tableName,
    headers: CHECKLIST_FIELDS.map((field) => headers[field]),
    rows: rows.length > 0 ? rows : [CHECKLIST_FIELDS.map(() => null)],
    widths: CHECKLIST_COLUMNS.map(({ width }) => width),
  });
  const height = Math.max(items.length, 1);
  CHECKLIST_COLUMNS.forEach(({ holds }, column) =>
    formatCells(sheet.getRangeByIndexes(1, column, height, 1), holds, statuses),
  );
  const inScope = CHECKLIST_FIELDS.indexOf('inScope');
  const marked = sheet.getRangeByIndexes(1, inScope, height, CHECKLIST_FIELDS.indexOf('why') - inScope + 1);
  markOpenItems(marked, inScope, 1, checklist.needsAnswer);
  const hidden = items.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : []));
  writeRowVisibility(sheet, numberRuns(hidden), []);
}

function formatCells(cells: Excel.Range, holds: ChecklistColumn['holds'], statuses: readonly string[]): void {
  switch (holds) {
    case 'text':
      return;
    case 'link':
      cells.format.font.color = '#0563C1';
      cells.format.font.underline = 'Single';
      return;
    case 'date':
      cells.numberFormat = 'yyyy-mm-dd' as unknown as string[][];
      return;
    case 'status':
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: statuses.join(',') } };
  }
}
