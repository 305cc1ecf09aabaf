import { CHECKLIST_COLUMNS, CHECKLIST_FIELDS, type ChecklistField } from '../../domain/checklist/checklistColumns';
import type { ChecklistPlan, WantedItem } from '../../domain/checklist/planChecklist';
import { columnLetters } from '../../recognition/cells/cellAddress';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { appendRows, rowOf, writeCells } from '../cells/writeRows';
import { writeRowVisibility } from '../cells/writeRowVisibility';

/** Queues a plan for the checklist: our cells, new rows, hidden rows. Nobody else's cell is written. */
export function writeChecklist(context: Excel.RequestContext, tab: ChecklistTab, plan: ChecklistPlan): void {
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  writeCells(
    sheet,
    plan.changes.flatMap(({ row, column, text }) => {
      const index = tab.columns[column];
      return index === undefined ? [] : [{ row, column: index, content: cellContent(column, text) }];
    }),
  );
  appendRows(
    context,
    tab,
    plan.additions.map((item) => rowOf(tab, CHECKLIST_FIELDS, (field) => newItemContent(item, field))),
  );
  writeRowVisibility(sheet, plan.hide, plan.show);
}

/** A cell of a new item, ready for `range.formulas`; null leaves it blank. */
export function newItemContent({ texts, initialTexts }: WantedItem, field: ChecklistField): string | null {
  const text = { ...initialTexts, ...texts }[field];
  return text === undefined ? null : cellContent(field, text);
}

/** The address of a link comes from the content that ships with us, never from a cell. */
function cellContent(field: ChecklistField, text: string): string {
  const isLink = CHECKLIST_COLUMNS.some((column) => column.field === field && column.holds === 'link');
  return isLink ? `=HYPERLINK("${text.replace(/"/g, '""')}")` : textForCell(text);
}

/**
 * Queues the mark on items that need an answer: a live format that looks at the word, on the cells that say so.
 * @param marked the cells from "in scope" to "why", from the first row of the body on
 */
export function markOpenItems(marked: Excel.Range, inScopeColumn: number, firstRow: number, word: string): void {
  const format = marked.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=$${columnLetters(inScopeColumn)}${firstRow + 1}="${word.replace(/"/g, '""')}"`;
  format.custom.format.fill.color = '#FFE9B8';
  format.custom.format.font.color = '#4A3500';
}
