import type { WantedItem } from '../../domain/checklist/planChecklist';
import { numberRuns } from '../../domain/numberRuns';
import { createTableTab } from '../cells/createTableTab';
import type { ChecklistField } from '../../recognition/checklist/ChecklistTab';
import { markOpenItems, newItemContents, type ChecklistDefaults } from './writeChecklist';
import { writeRowVisibility } from '../cells/writeRowVisibility';

/** The columns of our own checklist in order, with their width in points. */
const CHECKLIST_COLUMNS: readonly (readonly [ChecklistField, number])[] = [
  ['id', 115],
  ['service', 100],
  ['area', 80],
  ['item', 170],
  ['guidance', 330],
  ['documentation', 170],
  ['stage', 80],
  ['inScope', 80],
  ['why', 150],
  ['owner', 70],
  ['due', 65],
  ['status', 80],
  ['notes', 200],
];

export interface NewChecklist {
  readonly name: string;
  readonly tableName: string;
  readonly headers: Readonly<Record<ChecklistField, string>>;
  readonly items: readonly WantedItem[];
  readonly defaults: ChecklistDefaults;
  /** The choices of the status column, and the word that marks an open item. */
  readonly statuses: readonly string[];
  readonly needsAnswer: string;
}

/** Queues the checklist tab with all items; those out of scope are hidden at once. */
export function createChecklist(sheet: Excel.Worksheet, checklist: NewChecklist): void {
  const { headers, items, defaults } = checklist;
  const fields = CHECKLIST_COLUMNS.map(([field]) => field);
  const rows = items.map((item) => {
    const contents = newItemContents(item, defaults);
    return fields.map((field) => contents[field] ?? null);
  });
  createTableTab(sheet, {
    name: checklist.name,
    tableName: checklist.tableName,
    headers: fields.map((field) => headers[field]),
    rows: rows.length > 0 ? rows : [fields.map(() => null)],
    widths: CHECKLIST_COLUMNS.map(([, width]) => width),
  });
  const height = Math.max(items.length, 1);
  const inScope = fields.indexOf('inScope');
  const marked = sheet.getRangeByIndexes(1, inScope, height, fields.indexOf('why') - inScope + 1);
  markOpenItems(marked, inScope, 1, checklist.needsAnswer);
  const links = sheet.getRangeByIndexes(1, fields.indexOf('documentation'), height, 1);
  links.format.font.color = '#0563C1';
  links.format.font.underline = 'Single';
  const status = sheet.getRangeByIndexes(1, fields.indexOf('status'), height, 1);
  status.dataValidation.rule = { list: { inCellDropDown: true, source: checklist.statuses.join(',') } };
  const due = sheet.getRangeByIndexes(1, fields.indexOf('due'), height, 1);
  due.numberFormat = 'yyyy-mm-dd' as unknown as string[][];
  const hidden = items.flatMap(({ isHidden }, index) => (isHidden ? [index + 1] : []));
  writeRowVisibility(sheet, numberRuns(hidden), []);
}
