import {
  CHECKLIST_COLUMNS,
  CHECKLIST_FIELDS,
  PRINTED_FIELDS,
  type ChecklistField,
} from '../../domain/checklist/checklistColumns';
import type { CellChange, ChecklistPlan, WantedItem } from '../../domain/checklist/planChecklist';
import { addressInColumn } from '../../recognition/cells/cellAddress';
import { formulaText } from '../../recognition/cells/formulaText';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { textForCell } from '../../recognition/cells/textForCell';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { rowOf } from '../tabChanges/rowOf';
import { appendedRows } from '../tabChanges/appendedRows';
import { choiceListChange } from '../tabChanges/choiceListChange';
import { columnChanges } from '../tabChanges/columnChanges';
import type { Change } from '../changes/Change';
import { printedColumnsChange } from '../tabChanges/printedColumnsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { rowVisibility } from '../tabChanges/rowVisibility';

/** Where new items go, and what they take. */
export interface NewItems {
  /** 0-based row of the first. */
  readonly at: number;
  /** The words of their status. */
  readonly statuses: readonly string[];
}

/**
 * What a plan for the checklist writes: our cells, new rows, hidden rows. Nobody else's cell is among them. A row that is
 * shown says that it is in scope last: until then it is one that we hid.
 */
export function checklistChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ChecklistTab>,
  plan: ChecklistPlan,
  { at, statuses }: NewItems,
): GuardedPlan {
  const { tab } = kept;
  const isShown = ({ row, column }: CellChange): boolean =>
    column === 'inScope' && plan.show.some(({ first, last }) => first <= row && row <= last);
  const cells = (those: readonly CellChange[]): readonly Change[] =>
    columnChanges(
      kept,
      those.flatMap(({ row, column, text }) => {
        const index = tab.columns[column];
        return index === undefined ? [] : [{ row, column: index, content: cellContent(column, text) }];
      }),
    );
  const rows = plan.additions.map((item) => rowOf(tab, CHECKLIST_FIELDS, (field) => newItemContent(item, field)));
  const { status: column } = tab.columns;
  const look =
    column === undefined || rows.length === 0
      ? []
      : [choiceListChange(keptCells(kept, { row: at, column, rows: rows.length }), statuses)];
  const added = appendedRows(context, kept, { at, rows, look });
  return {
    changes: [
      ...cells(idLast(plan.changes.filter((change) => !isShown(change)))),
      ...added.changes,
      ...rowVisibility(kept, plan.hide, plan.show),
      ...cells(plan.changes.filter(isShown)),
    ],
    guards: added.guards,
  };
}

/** Has a checklist of which all is printed print what people read on paper, in whatever order its columns stand. */
export function printedChecklistChanges(kept: KeptTab<ChecklistTab>): readonly Change[] {
  const { columns, headerRow } = kept.tab;
  const printed = PRINTED_FIELDS.flatMap((field) => columns[field] ?? []);
  if (printed.length < PRINTED_FIELDS.length) return [];
  const [first, last] = [Math.min(...printed), Math.max(...printed)];
  return [printedColumnsChange(keptCells(kept, { row: headerRow, column: first, columns: last - first + 1 }))];
}

/** Ids after all else: a row that moves to a new one is known by its old one until it says all of the new one. */
function idLast(changes: readonly CellChange[]): readonly CellChange[] {
  return [...changes].sort((one, other) => Number(one.column === 'id') - Number(other.column === 'id'));
}

/** A cell of a new item, ready for `range.formulas`; null leaves it blank. */
export function newItemContent({ texts, initialTexts }: WantedItem, field: ChecklistField): string | null {
  const text = { ...initialTexts, ...texts }[field];
  return text === undefined ? null : cellContent(field, text);
}

/** The address of a link comes from the content that ships with us, never from a cell. */
function cellContent(field: ChecklistField, text: string): string {
  const isLink = CHECKLIST_COLUMNS.some((column) => column.field === field && column.holds === 'link');
  return isLink ? `=HYPERLINK(${formulaText(text)})` : textForCell(text);
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
