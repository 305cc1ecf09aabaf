import { LISTS, type ListField } from '../../domain/lists/lists';
import type { ListColumn } from '../../domain/lists/ListColumn';
import type { ListPlan, WantedRow } from '../../domain/lists/planList';
import { formulaText } from '../../recognition/cells/formulaText';
import { textForCell } from '../../recognition/cells/textForCell';
import type { ListTab } from '../../recognition/lists/ListTab';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import type { Change } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { sameIds, type IdOfRow } from '../guards/sameIds';
import { sameShape } from '../guards/sameShape';
import { appendedRows } from '../tabChanges/appendedRows';
import { choiceListChange } from '../tabChanges/choiceListChange';
import { columnChanges } from '../tabChanges/columnChanges';
import { rowOf } from '../tabChanges/rowOf';

/** A list as it was read. */
export interface ReadList {
  readonly kept: KeptTab<ListTab>;
  readonly rows: readonly IdOfRow[];
  /** 0-based row where new rows go. */
  readonly freeRow: number;
}

/** What columns that hold one of a few words take, by field. */
export type ListChoices = Readonly<Partial<Record<ListField, readonly string[]>>>;

/** What a plan for a list writes: cells of rows that are there, and new rows. */
export function listChanges(
  context: Excel.RequestContext,
  { kept, rows, freeRow }: ReadList,
  plan: ListPlan,
  choices: ListChoices,
): GuardedPlan {
  const { tab } = kept;
  const columns: readonly ListColumn[] = LISTS[tab.role].columns;
  const columnOf = (field: string): ListColumn => columns.find((column) => column.field === field)!;
  // Statuses come last: by them a plan tells what is still to be said in the rows.
  const inTurn = [...plan.changes].sort((one, other) => Number(isStatus(one)) - Number(isStatus(other)));
  const cells = inTurn.flatMap(({ row, field, text }) => {
    const column = tab.columns[field as ListField];
    return column === undefined ? [] : [{ row, column, content: cellContent(columnOf(field), text) }];
  });
  const added = appendedRows(context, kept, {
    at: freeRow,
    rows: plan.additions.map((row) =>
      rowOf(
        tab,
        columns.map(({ field }) => field as ListField),
        (field) => rowContents(row, columnOf(field)),
      ),
    ),
    look: listsOfRows(kept, { row: freeRow, rows: plan.additions.length }, choices),
  });
  return {
    changes: [...columnChanges(kept, cells), ...added.changes],
    guards: [sameShape(kept), sameIds(kept, rows), ...added.guards],
  };
}

function listsOfRows(
  kept: KeptTab<ListTab>,
  added: { readonly row: number; readonly rows: number },
  choices: ListChoices,
): readonly Change[] {
  if (added.rows === 0) return [];
  return (Object.entries(choices) as [ListField, readonly string[]][]).flatMap(([field, words]) => {
    const column = kept.tab.columns[field];
    return column === undefined ? [] : [choiceListChange(keptCells(kept, { ...added, column }), words)];
  });
}

function isStatus({ field }: { readonly field: string }): boolean {
  return field === 'status';
}

/** A cell of a new row, ready for `range.formulas`; null leaves it blank. */
export function rowContents({ id, texts, initial }: WantedRow, column: ListColumn): string | null {
  const text = { id, ...initial, ...texts }[column.field];
  return text === undefined ? null : cellContent(column, text);
}

/** Links and formulas come from what ships with us, never from a cell. */
function cellContent({ holds }: ListColumn, text: string): string {
  if (text === '') return '';
  if (holds === 'formula') return text;
  if (holds === 'link') return `=HYPERLINK(${formulaText(text)})`;
  const isNumber = (holds === 'number' || holds === 'date') && /^\d+$/.test(text);
  return isNumber ? text : textForCell(text);
}
