import type { ChecklistPlan, OurChecklistColumn, WantedItem } from '../../domain/checklist/planChecklist';
import { addressInColumn } from '../../recognition/cells/cellAddress';
import { formulaText } from '../../recognition/cells/formulaText';
import type { ChecklistField, ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { appendRows, writeCells } from '../cells/writeRows';
import { writeRowVisibility } from '../cells/writeRowVisibility';

/** What a new row holds beside our own columns. */
export interface ChecklistDefaults {
  /** The word for a status nobody has set. */
  readonly status: string;
}

/** Queues a plan for the checklist: our cells, new rows, hidden rows. Nobody else's cell is written. */
export function writeChecklist(
  context: Excel.RequestContext,
  tab: ChecklistTab,
  plan: ChecklistPlan,
  defaults: ChecklistDefaults,
): void {
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
    plan.additions.map((item) => checklistRow(item, tab, defaults)),
  );
  writeRowVisibility(sheet, plan.hide, plan.show);
}

function checklistRow(item: WantedItem, tab: ChecklistTab, defaults: ChecklistDefaults): (string | null)[] {
  const row: (string | null)[] = Array.from({ length: tab.right - tab.left + 1 }, () => null);
  const contents = newItemContents(item, defaults);
  for (const [field, content] of Object.entries(contents) as [ChecklistField, string][]) {
    const column = tab.columns[field];
    if (column !== undefined) row[column - tab.left] = content;
  }
  return row;
}

/** The cells of a new item by field, ready for `range.formulas`; due date and notes stay blank. */
export function newItemContents(
  { texts, owner }: WantedItem,
  { status }: ChecklistDefaults,
): Partial<Record<ChecklistField, string>> {
  const ours = Object.entries(texts).map(([column, text]) => [column, cellContent(column as OurChecklistColumn, text)]);
  return { ...Object.fromEntries(ours), owner: textForCell(owner), status: textForCell(status) };
}

/** The documentation is a link; its address comes from the content that ships with us, never from a cell. */
function cellContent(column: OurChecklistColumn, text: string): string {
  if (column !== 'documentation') return textForCell(text);
  return `=HYPERLINK(${formulaText(text)})`;
}

/**
 * Queues the mark on items that need an answer: a live format that looks at the word, on the cells that say so.
 * @param marked the cells from "in scope" to "why", from the first row of the body on
 */
export function markOpenItems(marked: Excel.Range, inScopeColumn: number, firstRow: number, word: string): void {
  const format = marked.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${addressInColumn(firstRow, inScopeColumn)}=${formulaText(word)}`;
  format.custom.format.fill.color = '#FFE9B8';
  format.custom.format.font.color = '#4A3500';
}
